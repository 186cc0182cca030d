/**
 * Specimens of machine readable zones: of nobody. From the tests of `mrz` (cheminfo/mrz at ce4ad68, MIT), which has them from ICAO
 * Doc 9303 parts 4 to 6, PRADO and the offices that print them; which check digits hold was worked out anew, by another program.
 */
export interface MrzSpecimen {
  format: string;
  description: string;
  lines: string[];
  /** By the kind of check digit, whether it holds as the lines stand. */
  holds: Readonly<Record<string, boolean>>;
}

export const mrzSpecimens: readonly MrzSpecimen[] = [
  {
    format: 'TD1',
    description: 'Utopia specimen (ICAO 9303-5)',
    lines: ['I<UTOD231458907ABC<<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<1', 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<'],
    holds: { document: true, birth: true, expiry: true, composite: true },
  },
  {
    format: 'TD1',
    description: 'Utopia, long document number (ICAO)',
    lines: ['I<UTOD23145890<7349<<<<<<<<<<<', '3407127M9507122UTO<<<<<<<<<<<2', 'STEVENSON<<PETER<JOHN<<<<<<<<<'],
    holds: { document_long: true, birth: true, expiry: true, composite: true },
  },
  {
    format: 'TD1',
    description: 'Swiss specimen',
    lines: ['IDCHEA1234567<6<<<<<<<<<<<<<<<', '7510256M2009018CHE<<<<<<<<<<<8', 'SMITH<<JOHN<ALBERT<<<<<<<<<<<<'],
    holds: { document: true, birth: true, expiry: true, composite: true },
  },
  {
    format: 'TD1',
    description: 'Swiss specimen, OCR confusions',
    lines: ['IDCHEA1234567<6<<<<<<<<<<<<<<<', '7SIOZSGMZOO90IBCHE<<<<<<<<<<<B', '5M1TH<<J0HN<AL8ERT<<<<<<<<<<<<'],
    holds: { document: true, birth: false, expiry: false, composite: false },
  },
  {
    format: 'TD1',
    description: 'PRADO specimen Portugal',
    lines: ['I<PRT007666667<ZZ00<<<<<<<<<<<', '8303143M3405293PRT<<<<<<<<<<<4', 'CACADOR<DE<ARAUJO<<ANDRE<ESTEV'],
    holds: { document_long: true, birth: true, expiry: true, composite: true },
  },
  {
    format: 'TD1',
    description: 'PRADO specimen Belgium',
    lines: ['IDBEL600001795<0152<<<<<<<<<<<', '1301014F2311207BEL130101987398', 'SPECIMEN<<SPECIMEN<<<<<<<<<<<<'],
    holds: { document_long: true, birth: true, expiry: true, composite: true },
  },
  {
    format: 'TD1',
    description: 'PRADO specimen Finland',
    lines: ['I<FINXA10000585010195<112X<<<<', '9501016F2803135FIN<<<<<<<<<<<7', 'SPECIMEN<TRAVEL<<VILMA<SOFIA<<'],
    holds: { document: true, birth: true, expiry: true, composite: true },
  },
  {
    format: 'TD1',
    description: 'no last name',
    lines: ['I<CHED231458907ABC<<<<<<<<<<<<', '7408122F1204159CHE<<<<<<<<<<<1', '<<ANNA<MARIA<<<<<<<<<<<<<<<<<<'],
    holds: { document: true, birth: true, expiry: true, composite: true },
  },
  {
    format: 'TD2',
    description: 'Utopia specimen (ICAO 9303-6)',
    lines: ['I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D231458907UTO7408122F1204159<<<<<<<6'],
    holds: { document: true, birth: true, expiry: true, composite: true },
  },
  {
    format: 'TD2',
    description: 'Utopia, OCR confusions',
    lines: ['I<UTOERIK55ON<<ANNA<MAR1A<<<<<<<<<<<', 'D231458907UT0740BIZZF12O4IS9<<<<<<<G'],
    holds: { document: true, birth: false, expiry: false, composite: false },
  },
  {
    format: 'TD3',
    description: 'Utopia specimen (ICAO 9303-4)',
    lines: ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'],
    holds: { document: true, birth: true, expiry: true, personal: true, composite: true },
  },
  {
    format: 'TD3',
    description: 'Utopia, wrong personal-number check digit',
    lines: ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<20'],
    holds: { document: true, birth: true, expiry: true, personal: false, composite: false },
  },
  {
    format: 'TD3',
    description: 'German specimen',
    lines: ['P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<', 'C01X0006H1D<<6408125F1710319<<<<<<<<<<<<<<<0'],
    holds: { document: true, birth: true, expiry: true, personal: true, composite: true },
  },
  {
    format: 'TD3',
    description: 'no last name, Indian layout (D country code in line 2)',
    lines: ['P<IND<<FIRST<NAME<<<<<<<<<<<<<<<<<<<<<<<<<<<', 'C01X0006H1D<<6408125F1710319<<<<<<<<<<<<<<<0'],
    holds: { document: true, birth: true, expiry: true, personal: true, composite: true },
  },
  {
    format: 'TD3',
    description: "Chinese test specimen (PT, 'CESHI YANGBEN' = test sample)",
    lines: ['PTCHNCESHI<<YANGBEN<<<<<<<<<<<<<<<<<<<<<<<<<', 'G622925996CHN8310291F1904220LCOCMKNENBPJB984'],
    holds: { document: true, birth: true, expiry: true, personal: true, composite: true },
  },
  {
    format: 'TD3',
    description: 'Utopia, OCR confusions',
    lines: ['P<UT0ERIK55ON<<ANNA<MAR1A<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO740BIZZF12041S9ZE184226B<<<<<1O'],
    holds: { document: true, birth: false, expiry: false, personal: true, composite: false },
  },
];
