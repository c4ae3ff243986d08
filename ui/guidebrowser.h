// SPDX-License-Identifier: MIT
#pragma once

#include "ui/ringed.h"
#include <QSet>

#include <QTextBrowser>
#include <QUrl>

namespace vzaps {

//! Shows a text of the guide with its pictures. They come out of the program, from below `:/vzaps/guide/`;
//! nothing else is ever loaded. A picture is read when it comes into sight, and is never wider than the text.
//! What a picture shows is written below it: screen readers and the search know only the text.
class GuideBrowser final : public Ringed<QTextBrowser> {
    Q_OBJECT

public:
    explicit GuideBrowser(QWidget *parent = nullptr);

    void setGuide(const QString &markdown);

    //! A picture below `:/vzaps/guide/`, as wide as it is shown; for anything else an empty picture, because
    //! for an invalid answer Qt would look into the file system itself.
    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void captionPictures();
    void fitPictures();
    [[nodiscard]] int textWidth() const;

    QSet<QUrl> m_seen; //!< pictures that the document holds, fitted
    int m_fittedWidth = 0;
    double m_fittedRatio = 0;
};

} // namespace vzaps
