#include "odr.hpp"

odr_view odr_view_2() {
    return odr_view_here();
}
