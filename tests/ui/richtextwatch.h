// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

namespace vzaps::test {

//! Looks at every label that is painted and every tooltip in sight, for as long as it lives: each label has
//! to be plain text by its format, not by luck, and no tooltip may hold markup from outside.
class RichTextWatch final : public QObject {
    Q_OBJECT

public:
    RichTextWatch();

    //! What was seen, each once.
    [[nodiscard]] const QStringList &violations() const { return m_violations; }
    [[nodiscard]] int labelsSeen() const { return m_labelsSeen; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void note(const QString &violation);

    QStringList m_violations;
    int m_labelsSeen = 0;
};

} // namespace vzaps::test
