#include <smtpreply/smtpreply.hpp>

smtpreply::reply_code first_code(std::string_view input) {
    smtpreply::reply_reader<> reader;
    return reader.next(input)->code();
}
