// SPDX-License-Identifier: MIT
#pragma once

#include "ui/plainlabel.h"

namespace vzaps {

//! What is wrong with the field above it; takes no room while nothing is.
class FieldMessage final : public PlainLabel {
    Q_OBJECT

public:
    //! field is described by this message for assistive tools, too.
    explicit FieldMessage(QWidget *field, QWidget *parent = nullptr);

    void setError(const QString &error);
    void setHint(const QString &hint);
    [[nodiscard]] bool hasError() const { return m_error; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void put(const QString &text, bool error);
    void tint();

    QWidget *m_field;
    bool m_error = false;
    bool m_tinting = false;
};

} // namespace vzaps
