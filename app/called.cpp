// SPDX-License-Identifier: MPL-2.0
#include "app/called.h"

#include "core/basics/typed_letters.h"

#include <QCoreApplication>

namespace paybench::app {

std::vector<directory::Person> peopleCalled(const std::vector<directory::Person> &people, const QString &name, QDate day)
{
    std::vector<directory::Person> found;
    for (const directory::Person &person : people) {
        if (person.name == name)
            return {person};
        if (person.isHere(day) && beginning(person.name, name.trimmed()))
            found.push_back(person);
    }
    return found;
}

Result<QString> seatCalled(const std::vector<directory::Person> &people, const QString &name, QDate day)
{
    const std::vector<directory::Person> found = peopleCalled(people, name, day);
    if (found.size() == 1)
        return found.front().name;
    const QString why = found.empty() ? QCoreApplication::translate("workbench", "“%1” is nobody in the register, so nobody sits here yet. Choose your name at the foot of the navigation.")
                                      : QCoreApplication::translate("workbench", "“%1” may be several people, so nobody sits here yet. Choose your name at the foot of the navigation.");
    return Error{Error::Kind::Invalid, why.arg(name), {}};
}

} // namespace paybench::app
