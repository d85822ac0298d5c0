// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/exchange/table_file.h"

#include <QByteArray>
#include <QStringList>

#include <catch2/catch.hpp>

#include <utility>
#include <vector>

// Makers of small documents, and what was read as texts that can be compared.

namespace paybench::exchange {

using Parts = std::vector<std::pair<QByteArray, QByteArray>>; // name and content

QByteArray zipped(const Parts &parts);

// A workbook of one sheet "Blad1" whose <sheetData> is given; texts are <si> elements, formats <numFmt> and <xf>
// elements.
QByteArray xlsxOf(const QByteArray &sheetData, const QByteArray &texts = {}, const QByteArray &numberFormats = {},
                  const QByteArray &cellFormats = {});
QByteArray odsOf(const QByteArray &tables);

QByteArray fixture(const QString &name); // from tests/data/exchange

// "line|field|field" for each row.
QStringList rowsOf(const TableFile &table);
QStringList rowsOf(const Result<TableFile> &table); // the sentence when it was refused

QString sentence(const Result<TableFile> &table);

// The three parts of a refusal: what happened, that nothing was changed, what to do.
void checkSentence(const Error &error);

} // namespace paybench::exchange
