// SPDX-License-Identifier: MIT
#include "api/oneshotbody.h"

#include <algorithm>
#include <cstring>

namespace vzaps {

OneShotBody::OneShotBody(QByteArray content, QObject *parent)
    : QIODevice(parent)
    , m_content(std::move(content))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::atEnd() const
{
    return m_position >= m_content.size();
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_content.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *data, qint64 maximum)
{
    const qint64 count = std::min<qint64>(maximum, m_content.size() - m_position);
    if (count <= 0)
        return -1;
    std::memcpy(data, m_content.constData() + m_position, static_cast<size_t>(count));
    m_position += count;
    return count;
}

} // namespace vzaps
