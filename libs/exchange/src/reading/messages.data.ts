/**
 * What to do about each finding, in words that fit every row: none of them may repeat what a cell says,
 * because cells hold names and numbers of people and errors are stored, mailed and printed.
 */
export const messages = {
  // The whole file
  'not-a-workbook': 'This is not an .xlsx workbook. Save it from the spreadsheet program as "Excel workbook (.xlsx)".',
  'protected-workbook':
    'This workbook is protected by a password or in the old .xls format. Save it without a password as .xlsx.',
  'macro-workbook': 'This workbook carries macros. Save it as .xlsx (Excel workbook without macros) and send that.',
  'external-link': 'This workbook draws on other files or connections. Paste the values in place and remove the links.',
  'damaged-file': 'This file is damaged or not what it claims to be. Open it, save it again and send the new copy.',
  'too-large': 'This file is larger inside than can be read at once. Split it into several files.',
  'too-many-parts': 'This workbook has more parts than a list of people needs. Copy the sheet into a new workbook.',
  'inflates-too-far': 'Parts of this workbook inflate far beyond their size. Copy the sheet into a new workbook.',
  'lying-size': 'Parts of this workbook are larger than the archive says. Copy the sheet into a new workbook.',
  'bad-part-name':
    'This workbook has parts with names that no spreadsheet program writes. Save it again and send that.',
  'document-type': 'This workbook declares a document type, which no spreadsheet program writes. Save it again.',
  'took-too-long': 'This file takes too long to read. Split it into several files.',
  'no-sheet': 'This workbook has no visible sheet.',
  encoding: 'This file is not UTF-8. Save it as "CSV UTF-8".',
  'null-byte': 'This file contains null bytes, so it is not a text file. Save it as "CSV UTF-8".',
  'unclosed-quote':
    'A quotation mark opens here and is not closed as it should be. Close it, or double it if it is text.',
  'no-headings': 'The column headings were not found. Put the names of the columns in the first row.',
  'duplicate-heading': 'Two columns have this heading. Rename or remove one.',
  'too-many-rows':
    'This file has more than 10,000 people, or far more rows than that. Split it, or remove the blank rows.',
  'too-many-columns': 'This sheet has more than 200 columns. Remove those that are not part of the list.',
  // One cell
  formula: 'This cell holds a formula. Replace it by its value (copy, then paste as values).',
  'error-cell': 'This cell holds a spreadsheet error. Write the value.',
  'cell-too-long': 'This cell holds more than 64 KB of text. Shorten it.',
  'digits-lost':
    'The spreadsheet keeps 15 digits of a number and lost the rest. Format the cell as text and write it again.',
  'bad-number': 'This cell holds a number or a date that a spreadsheet cannot show. Write it again.',
  'no-heading': 'This cell has no column heading above it. Name the column or clear the cell.',
  'unknown-column': 'No such column is known, so this would be lost. Rename the column or remove it.',
  'too-many-cells':
    'This row has more cells than there are headings. Put text that contains the separator in quotation marks.',
  'bad-text': 'This cell holds characters that cannot be stored. Write it again.',
  'too-long': 'This is longer than the field can hold. Shorten it.',
  required: 'This is needed. Fill it in.',
  'unknown-code': 'This is not one of the accepted values.',
  'unknown-country':
    'No country is known by this. Write its two-letter code (ISO 3166), such as ET, or its English name.',
  'unknown-language':
    'No language is known by this. Write its two-letter code (ISO 639-1), such as am, or its English name.',
  'unknown-script':
    'No script is known by this. Write its four-letter code (ISO 15924), such as Latn, or leave it empty.',
  'not-a-date': 'This is not a date. Write year-month-day, such as 2025-02-12.',
  'ambiguous-date': 'Day and month cannot be told apart here. Write year-month-day, such as 2025-02-12.',
  'impossible-date': 'There is no such day. Write year-month-day, such as 2025-02-12.',
  'future-date': 'This day has not come yet. Check the year.',
  'buddhist-year': 'This looks like a year of the Buddhist era. Write the common era: 543 years less.',
  'too-old': 'This makes the person older than 120 years. Check the year.',
  'before-birth': 'This is before the birth date. Correct one of the two.',
  'whole-date': 'Day, month and year are needed here. Write year-month-day, such as 2025-02-12.',
  'precision-mismatch':
    'The date is less exact than this says. Write the whole date or choose year, month or estimated.',
  'not-a-phone': 'This is not a phone number that can be called. Write it with + and the country code.',
  'list-mismatch':
    'This list must be as long as the list of document kinds. Separate with ; and leave a gap for what is missing.',
  contradiction: 'This contradicts the nationality. Clear one of the two.',
  // Not wrong, but to be known
  'not-imported': 'Homeward has no field for this yet: it was not imported.',
  'consent-not-imported':
    'The workbook does not say what was consented to, when and how: record the consent on the case.',
  'gender-identity': 'Gender identity was not imported; sex was recorded as other. Record it on the case.',
  assumed: 'The workbook does not say this, so it was assumed.',
  'coded-note': 'Kept as a coded note on the case.',
} as const satisfies Record<string, string>;

export type FindingCode = keyof typeof messages;
