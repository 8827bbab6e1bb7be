// Iteration over a registry: all of its entries, or those that have a facet.

#ifndef SMTPREPLY_DETAIL_ENTRY_RANGE_HPP
#define SMTPREPLY_DETAIL_ENTRY_RANGE_HPP

#include <cstddef>

namespace smtpreply::detail {

// Every entry of a registry.
struct any_entry {};

// A std::forward_iterator; the tags are left to std::iterator_traits, since <iterator> would cost
// every includer more than all else here. Registry::at(index, facet) gives the entry, and
// Registry::has(index, facet) says whether it belongs.
template <class Registry, class Facet>
class entry_iterator {
public:
    using value_type = typename Registry::value_type;
    using difference_type = std::ptrdiff_t;

    constexpr entry_iterator() noexcept = default;
    constexpr entry_iterator(std::size_t index, Facet facet) noexcept
        : index_{index}, facet_{facet} {
        skip();
    }

    [[nodiscard]] constexpr value_type operator*() const noexcept {
        return Registry::at(index_, facet_);
    }
    constexpr entry_iterator& operator++() noexcept {
        ++index_;
        skip();
        return *this;
    }
    constexpr entry_iterator operator++(int) noexcept {
        const entry_iterator before = *this;
        ++*this;
        return before;
    }
    friend constexpr bool operator==(const entry_iterator& a, const entry_iterator& b) noexcept {
        return a.index_ == b.index_;
    }

private:
    constexpr void skip() noexcept {
        while (index_ < Registry{}.size() && !Registry::has(index_, facet_)) ++index_;
    }

    std::size_t index_ = 0;
    Facet facet_{};
};

}  // namespace smtpreply::detail

namespace smtpreply {

/// The entries of a registry that have a facet, in the registry's order: a forward range.
template <class Registry, class Facet>
class entries_with {
public:
    using iterator = detail::entry_iterator<Registry, Facet>;

    constexpr explicit entries_with(Facet facet) noexcept : facet_{facet} {}

    [[nodiscard]] constexpr iterator begin() const noexcept { return iterator{0, facet_}; }
    [[nodiscard]] constexpr iterator end() const noexcept {
        return iterator{Registry{}.size(), facet_};
    }
    [[nodiscard]] constexpr bool empty() const noexcept { return begin() == end(); }

private:
    Facet facet_;
};

}  // namespace smtpreply

#endif
