// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QTimer>
#include <QWidget>

namespace vzaps {

//! A notification that only screen readers see: a widget of one transparent pixel whose name is the sentence.
//! It hides again after a while, so that nobody comes across what is long past.
class Announcement final : public QWidget {
    Q_OBJECT

public:
    explicit Announcement(QWidget *window);

    //! What is said within a moment is read out as one.
    void say(const QString &sentence);

private:
    void comeIntoSight();

    QStringList m_sentences;
    QTimer m_gather;
    QTimer m_over;
};

} // namespace vzaps
