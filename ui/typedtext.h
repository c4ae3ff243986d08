// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace vzaps {

//! A dialog whose user may have typed or chosen something that the end of the program would lose.
class TypedText {
public:
    TypedText() = default;
    virtual ~TypedText() = default;
    TypedText(const TypedText &) = delete;
    TypedText &operator=(const TypedText &) = delete;

    [[nodiscard]] virtual bool hasTypedText() const = 0;
    //! Asks in the dialog. If the answer is to discard it, the dialog closes, and then happens.
    virtual void askToDiscard(const std::function<void()> &then) = 0;
};

} // namespace vzaps
