// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vzaps::bench {

//! A fleet as the list of the API would send it, made once: the records stand one after another as JSON, so a
//! page of any size is a piece of one text and costs nothing to make.
class FleetPages final {
public:
    //! Newest first. The same count always gives the same fleet.
    explicit FleetPages(int count);

    [[nodiscard]] int count() const { return static_cast<int>(m_begin.size()) - 1; }
    //! What stands before and after the records of a page (first page is 1) of a fleet of the first total
    //! rows, and the records themselves, which live as long as this.
    struct Page {
        std::string head;
        std::string_view records;
        std::string tail;
        int rows = 0;
    };
    [[nodiscard]] Page page(std::int64_t page, std::int64_t size, int total) const;

private:
    std::string m_records; //!< separated by commas
    std::vector<std::size_t> m_begin; //!< of each record, and one past the last comma
};

} // namespace vzaps::bench
