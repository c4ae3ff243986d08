// SPDX-License-Identifier: MIT
#pragma once

#include "ui/meaning.h"

#include <QWidget>

namespace vzaps {

class PlainLabel;
class SignLabel;

//! A sentence under a field: what is wrong with it, or what is worth knowing. Hidden while there is nothing
//! to say. Assistive tools get it as the field's description.
class FieldNote final : public QWidget {
    Q_OBJECT

public:
    //! field must outlive this.
    FieldNote(QWidget *field, QWidget *parent);

    void say(Meaning meaning, const QString &sentence);
    void clear();
    [[nodiscard]] bool isError() const { return isVisibleTo(parentWidget()) && m_meaning == Meaning::Bad; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QWidget *field() const { return m_field; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();

    Meaning m_meaning = Meaning::Bad;
    QWidget *m_field;
    SignLabel *m_sign;
    PlainLabel *m_text;
};

} // namespace vzaps
