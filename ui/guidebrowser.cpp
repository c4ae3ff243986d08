// SPDX-License-Identifier: MIT
#include "ui/guidebrowser.h"

#include <QDir>
#include <QImageReader>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

constexpr int documentMargin = 16;
// Tells the picture of a window from the window around it, on a light ground and on a dark one.
constexpr QRgb frameColour = 0xff8a9099;

//! Where a picture of the guide is, or empty if the name leads anywhere else.
QString pathOf(const QUrl &name)
{
    static constexpr auto folder = "/vzaps/guide/"_L1;
    const QUrl url = QUrl("qrc:/vzaps/guide/"_L1).resolved(name);
    const QString path = url.path(QUrl::FullyDecoded);
    const bool plain = url.scheme() == "qrc"_L1 && url.authority().isEmpty() && !url.hasQuery()
        && !url.hasFragment() && path == QDir::cleanPath(path);
    return plain && path.startsWith(folder) ? u':' + path : QString();
}

QSize shownSize(const QSize &whole, int width)
{
    if (whole.width() <= width || whole.isEmpty())
        return whole;
    return {width, std::max(1, qRound(double(whole.height()) * width / whole.width()))};
}

QPixmap framed(const QImage &picture, const QSize &size, double ratio)
{
    // Scaled here: the text would do it without smoothing.
    QImage fitted =
        picture.convertToFormat(QImage::Format_RGB32)
            .scaled((QSizeF(size) * ratio).toSize(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QPainter painter(&fitted);
    const int thickness = std::max(1, qRound(ratio));
    painter.setPen(QPen(QColor(frameColour), thickness, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    const int half = thickness / 2;
    painter.drawRect(fitted.rect().adjusted(half, half, -thickness + half, -thickness + half));
    painter.end();
    fitted.setDevicePixelRatio(ratio);
    return QPixmap::fromImage(std::move(fitted));
}

QPixmap nothing()
{
    QPixmap empty(1, 1);
    empty.fill(Qt::transparent);
    return empty;
}

} // namespace

GuideBrowser::GuideBrowser(QWidget *parent)
    : Ringed(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    document()->setDocumentMargin(documentMargin);
}

void GuideBrowser::setGuide(const QString &markdown)
{
    m_seen.clear();
    setMarkdown(markdown);
    captionPictures();
    m_fittedWidth = 0;
    fitPictures();
}

void GuideBrowser::captionPictures()
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.begin().atEnd())
            continue;
        const QTextImageFormat image = block.begin().fragment().charFormat().toImageFormat();
        const QString words =
            image.isValid() ? image.property(QTextFormat::ImageAltText).toString() : QString();
        if (words.isEmpty())
            continue;
        cursor.setPosition(block.position() + block.length() - 1);
        QTextBlockFormat below = block.blockFormat();
        below.setTopMargin(0);
        QTextCharFormat slanted;
        slanted.setFontItalic(true);
        cursor.insertBlock(below, slanted);
        cursor.insertText(words);
        block = cursor.block();
    }
    cursor.endEditBlock();
}

QVariant GuideBrowser::loadResource(int type, const QUrl &name)
{
    const QString path = pathOf(name);
    if (type != QTextDocument::ImageResource || path.isEmpty())
        return nothing();
    const QImage picture = QImageReader(path).read();
    if (picture.isNull())
        return nothing();
    m_seen.insert(name);
    return framed(picture, shownSize(picture.size(), textWidth()), devicePixelRatioF());
}

int GuideBrowser::textWidth() const
{
    return std::max(100, viewport()->width() - 2 * documentMargin);
}

void GuideBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitPictures();
}

void GuideBrowser::fitPictures()
{
    if (m_fittedWidth == textWidth() && qFuzzyCompare(m_fittedRatio, devicePixelRatioF()))
        return;
    m_fittedWidth = textWidth();
    m_fittedRatio = devicePixelRatioF();
    const auto seen = std::exchange(m_seen, {});
    for (const QUrl &name : seen)
        document()->addResource(QTextDocument::ImageResource, name,
                                loadResource(QTextDocument::ImageResource, name));
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            QTextImageFormat image = at.fragment().charFormat().toImageFormat();
            if (!image.isValid())
                continue;
            const QString path = pathOf(QUrl(image.name()));
            const QSize whole = path.isEmpty() ? QSize() : QImageReader(path).size();
            const QSize size = shownSize(whole, m_fittedWidth).expandedTo({1, 1});
            image.setWidth(size.width());
            image.setHeight(size.height());
            cursor.setPosition(at.fragment().position());
            cursor.setPosition(at.fragment().position() + at.fragment().length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(image);
            break; // the block's fragments are others now; a picture has a paragraph of its own
        }
    }
    cursor.endEditBlock();
}

} // namespace vzaps
