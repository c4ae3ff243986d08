// SPDX-License-Identifier: MIT
#pragma once

#include "api/apicall.h"
#include "fleet/packedpage.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

namespace vzaps {

class InstancesApi;
struct WireAnswer;

//! Reads pages of the list and decodes the big ones outside of the user interface's thread.
class PageReader final : public QObject {
    Q_OBJECT

public:
    //! instances must outlive this.
    explicit PageReader(InstancesApi &instances, QObject *parent = nullptr);
    //! Waits for the page that is being decoded, some milliseconds.
    ~PageReader() override;

    //! Starts one read; deleting the call ends it.
    [[nodiscard]] Call<PackedPage> *read(const ListQuery &query, QObject *parent);

private:
    void decode(const WireAnswer &answer, const ListQuery &query, Call<PackedPage> *call);
    void finish(quint64 ticket, const tl::expected<PackedPage, QString> &decoded, const WireAnswer &answer);

    InstancesApi &m_instances;
    QThreadPool m_pool;
    quint64 m_lastTicket = 0;
    QHash<quint64, QPointer<Call<PackedPage>>> m_waiting; //!< calls whose pages are being decoded
};

} // namespace vzaps
