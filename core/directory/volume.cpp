// SPDX-License-Identifier: MPL-2.0
#include "core/directory/volume.h"

namespace paybench::directory {

pricing::Volume volumeOf(const std::vector<VolumeRow> &rows, CustomerId customer, Month month)
{
    pricing::Volume volume;
    for (const VolumeRow &row : rows) {
        if (row.customer == customer && row.month == month)
            volume[row.service] += row.count;
    }
    return volume;
}

} // namespace paybench::directory
