// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

namespace vzaps::test {

//! A language that nobody speaks: every text of the program a third longer and with marks on its letters, so
//! that pictures show what is cut, and what was never given to the translators.
class PseudoTranslator final : public QTranslator {
    Q_OBJECT

public:
    //! Reads English for its plurals.
    PseudoTranslator();

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override;

private:
    QTranslator m_english;
};

} // namespace vzaps::test
