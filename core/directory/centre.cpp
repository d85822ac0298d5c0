// SPDX-License-Identifier: MPL-2.0
#include "core/directory/centre.h"

namespace paybench::directory {

QTimeZone timeZone(Country country)
{
    return QTimeZone(country == Country::Denmark ? QByteArrayLiteral("Europe/Copenhagen")
                                                 : QByteArrayLiteral("Europe/Stockholm"));
}

} // namespace paybench::directory
