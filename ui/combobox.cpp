// SPDX-License-Identifier: MIT
#include "ui/combobox.h"

#include "ui/announcer.h"
#include "ui/spokendescription.h"

namespace vzaps {

ComboBox::ComboBox(QWidget *parent)
    : QComboBox(parent)
{
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
    connect(this, &QComboBox::currentTextChanged, this, [this](const QString &text) {
        setSpoken(*this, SpokenPart::Value, text);
        // The arrow keys choose without leaving the box.
        if (hasFocus())
            announce(this, text);
    });
#endif
}

} // namespace vzaps
