// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/rota/task.h"

#include <QDate>

// What a centre has decided about its rota: one queue or one seat per group, half days, limits, and what a breach costs.
// Valid from a day, as everything that is decided.

namespace paybench::rota {

enum class Queue { Pooled, Groups }; // everybody answers everybody's calls, or one seat per group
enum class Preset { CustomersFirst, PeopleFirst, Steady, Own }; // of weights

struct Settings {
    QDate from;
    Queue queue = Queue::Pooled;
    bool halfDays = false;
    int places = 0;            // telephone places; 0: as many as there are persons
    Preset preset = Preset::CustomersFirst;
    Weights weights;           // of the preset, or one's own
    Rules rules;
    int noticeDays = 14;       // changes of a published rota within so many days of today are the dear ones
    int wish = 10;             // what a wish that is not kept costs, each (half) day
    QString sickCall;          // "Call 08-465 004 00 before 07:30": printed below the rota; may be empty

    friend bool operator==(const Settings &, const Settings &) = default;
};

QString name(Queue queue);
QString name(Preset preset);
Weights weightsOf(Preset preset);
int wishOf(Preset preset); // what a wish that is not kept costs
Settings withPreset(Settings settings, Preset preset); // with its prices; one's own start from those that hold

std::vector<QString> faults(const Settings &settings);
QByteArray toJson(const Settings &settings);
Result<Settings> settingsOfJson(const QByteArray &json);

} // namespace paybench::rota
