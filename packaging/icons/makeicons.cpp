// SPDX-License-Identifier: MIT
//
// makeicons ICON.SVG FOLDER
//
// Draws the program's icon in all the sizes installers need, from the one vector file: FOLDER/<size>.png for
// Linux, FOLDER/vzaps-manager.ico for Windows and FOLDER/vzaps-manager.icns for macOS.
#include <QBuffer>
#include <QDataStream>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgRenderer>

#include <array>
#include <cstdio>

namespace {

constexpr std::array pngSizes{16, 22, 24, 32, 48, 64, 128, 256, 512};
constexpr std::array icoSizes{16, 20, 24, 32, 40, 48, 64, 128, 256};

struct IcnsEntry {
    const char *type;
    int size;
};
// Types that hold PNG data; the second of two equal sizes is the one for displays with doubled pixels.
constexpr std::array icnsEntries{IcnsEntry{"icp4", 16},  IcnsEntry{"ic11", 32},  IcnsEntry{"icp5", 32},
                                 IcnsEntry{"ic12", 64},  IcnsEntry{"ic07", 128}, IcnsEntry{"ic13", 256},
                                 IcnsEntry{"ic08", 256}, IcnsEntry{"ic14", 512}, IcnsEntry{"ic09", 512},
                                 IcnsEntry{"ic10", 1024}};

QByteArray png(QSvgRenderer &icon, int size)
{
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    icon.render(&painter);
    painter.end();
    QByteArray data;
    QBuffer buffer(&data);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        qFatal("the picture of size %d can't be written", size);
    return data;
}

QByteArray ico(QSvgRenderer &icon)
{
    constexpr quint32 headerSize = 6;
    constexpr quint32 entrySize = 16;
    QByteArray data;
    QDataStream stream(&data, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << quint16(0) << quint16(1) << quint16(icoSizes.size());
    QByteArray pictures;
    for (const int size : icoSizes) {
        const QByteArray picture = png(icon, size);
        // 256 does not fit into a byte and is written as 0.
        const auto edge = static_cast<quint8>(size % 256);
        stream << edge << edge << quint8(0) << quint8(0) << quint16(1) << quint16(32)
               << quint32(picture.size())
               << quint32(headerSize + entrySize * icoSizes.size() + pictures.size());
        pictures += picture;
    }
    return data + pictures;
}

QByteArray icns(QSvgRenderer &icon)
{
    constexpr quint32 headerSize = 8;
    QByteArray entries;
    for (const IcnsEntry &entry : icnsEntries) {
        const QByteArray picture = png(icon, entry.size);
        QDataStream stream(&entries, QIODevice::WriteOnly | QIODevice::Append);
        stream.writeRawData(entry.type, 4);
        stream << quint32(headerSize + picture.size());
        stream.writeRawData(picture.constData(), static_cast<int>(picture.size()));
    }
    QByteArray data;
    QDataStream stream(&data, QIODevice::WriteOnly);
    stream.writeRawData("icns", 4);
    stream << quint32(headerSize + entries.size());
    return data + entries;
}

bool write(const QString &path, const QByteArray &data)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(data) == data.size() && file.commit();
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3) {
        std::fputs("usage: makeicons ICON.SVG FOLDER\n", stderr);
        return 2;
    }
    QSvgRenderer icon(QString::fromLocal8Bit(argv[1]));
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    if (!icon.isValid() || !folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "makeicons: %s can't be read or %s can't be made\n", argv[1], argv[2]);
        return 1;
    }
    bool written = write(folder.filePath(QStringLiteral("vzaps-manager.ico")), ico(icon))
        && write(folder.filePath(QStringLiteral("vzaps-manager.icns")), icns(icon));
    for (const int size : pngSizes)
        written = written && write(folder.filePath(QStringLiteral("%1.png").arg(size)), png(icon, size));
    if (!written)
        std::fprintf(stderr, "makeicons: can't write into %s\n", argv[2]);
    return written ? 0 : 1;
}
