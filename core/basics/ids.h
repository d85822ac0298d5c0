// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QtGlobal>

#include <compare>

// Ids are integers given by the file; each noun has its own type, so that they cannot be mixed up.

namespace paybench {

template <class Noun>
struct Id {
    qint64 value = 0; // 0: not stored yet, or none

    explicit operator bool() const { return value != 0; }
    friend auto operator<=>(const Id &, const Id &) = default;
};

using PersonId = Id<struct PersonNoun>;
using GroupId = Id<struct GroupNoun>;
using OwnerId = Id<struct OwnerNoun>;
using CustomerId = Id<struct CustomerNoun>;
using UnitId = Id<struct UnitNoun>;
using ContactId = Id<struct ContactNoun>;
using ReferralId = Id<struct ReferralNoun>;
using AbsenceId = Id<struct AbsenceNoun>;
using AgreementId = Id<struct AgreementNoun>;
using PriceRowId = Id<struct PriceRowNoun>;
using WorkOrderId = Id<struct WorkOrderNoun>;
using EntryId = Id<struct EntryNoun>;
using ImportId = Id<struct ImportNoun>;
using ProfileId = Id<struct ProfileNoun>;
using CorrectionId = Id<struct CorrectionNoun>;
using ClosingId = Id<struct ClosingNoun>;
using ContactImportId = Id<struct ContactImportNoun>;
using EventId = Id<struct EventNoun>;
using ScenarioId = Id<struct ScenarioNoun>;
using TopicId = Id<struct TopicNoun>;
using CaseId = Id<struct CaseNoun>;
using CaseTypeId = Id<struct CaseTypeNoun>;
using BatchId = Id<struct BatchNoun>;
using FavouriteId = Id<struct FavouriteNoun>;
using TallyId = Id<struct TallyNoun>;
using TrainingNeedId = Id<struct TrainingNeedNoun>;
using PayCorrectionId = Id<struct PayCorrectionNoun>;

} // namespace paybench
