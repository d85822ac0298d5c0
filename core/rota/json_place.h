// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QJsonValue>
#include <QString>

#include <utility>
#include <vector>

// A value inside a JSON document and where it stands, so that what does not fit is named by its place:
// "assistants[3].available". The first fault is kept; what is read after it has no meaning.

namespace paybench::rota {

class JsonPlace {
public:
    JsonPlace(QJsonValue value, QString path, QString &fault) : m_value(std::move(value)), m_path(std::move(path)), m_fault(fault) {}

    bool has(const QString &key) const;             // a member that is not null
    JsonPlace operator[](const QString &key) const; // a member that must be there
    std::vector<JsonPlace> list() const;
    std::vector<std::pair<QString, JsonPlace>> members() const;
    QString text() const;
    qint64 whole(qint64 least, qint64 most) const;
    bool truth() const;
    bool isList() const { return m_value.isArray(); }

    const QString &path() const { return m_path; }
    void refuse(const QString &sentence) const;

private:
    QJsonValue m_value;
    QString m_path;
    QString &m_fault;
};

} // namespace paybench::rota
