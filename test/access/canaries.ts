const written = [
  ['Zebenework', 'Qwaxlemariam', 'ዘቤነወርቅ ቃክስልማርያም'],
  ['Thrixaporn', 'Vongqasaeng', 'ทริกซาพร วงคซาแสง'],
  ['Xeuwkyaw', 'Zzinmyatoo', 'ဇော်ကျော် ဇင်မြတ်ဦး'],
  ['Qilinxuan', 'Zhoufengya', '祁麟玄周风雅'],
  ['Vrajeshwal', 'Jhunjhunwaq', 'व्रजेश्वल झुनझुनवाक'],
  ['Dzulqarnex', 'Wahyuxandi', 'ذو القرنكس وهيوخندي'],
] as const;
const kinds = ['torture', 'debt_bondage', 'sexual_violence', 'wage_withholding', 'document_confiscation'] as const;
const weaknesses = ['suicide_risk', 'unaccompanied_child', 'threats_to_family', 'mental_health'] as const;
const reasons = ['asylum_seeker', 'fears_authorities', 'stateless'] as const;

const letters = (n: number) => [n, n * 7, n * 13].map((x) => String.fromCharCode(97 + (x % 26))).join('');
const two = (n: number) => String(n).padStart(2, '0');
const born = (n: number) => `19${71 + (n % 25)}-${two(1 + (n % 12))}-${two(1 + ((n * 5) % 28))}`;

/** Invented people with something in every field there is. What they say is found nowhere else. */
export function canaryPeople(howMany: number) {
  return Array.from({ length: howMany }, (_, n) => {
    const [given, family, native] = written[n % written.length]!;
    const own = `${letters(n)}q${n}`;
    return {
      index: n,
      correctedName: `Corrected ${family}${own}`,
      consentNote: `consentnote-${own} asked through her cousin`,
      note: `casenote-${own} she waits at the pier`,
      hold: reasons[n % reasons.length]!,
      shelter: { name: `House ${own}-linden`, address: `${n} Lindenlane-${own}`, phone: `+6687${1000000 + n * 7919}` },
      testimony: {
        language: 'am',
        takenOn: '2025-02-14',
        interviewer: `Interviewer-${own}`,
        body: `sentence-${own} they kept us awake under the lamps`,
        abuse: [{ type: kinds[n % kinds.length]! }],
      },
      intake: {
        person: {
          names: [{ full: `${given}${own} ${family}`, given: `${given}${own}`, family }, { full: `${native} ${own}` }],
          sex: n % 2 ? 'male' : 'female',
          birthDate: born(n),
          nationalities: [['ET', 'KE', 'CN', 'VN', 'PH'][n % 5]!],
          phones: [`+6681${2000000 + n * 6101}`],
          identityDocuments: [{ kind: 'passport', number: `EQ${7000000 + n * 4001}X`, status: 'confiscated' }],
        },
        rescue: { date: '2025-02-12', method: 'released', country: 'MM', place: `Rescueplace-${own}` },
        hostCountry: 'TH',
        vulnerabilities: [weaknesses[n % weaknesses.length]!],
        riskLevel: 'high',
      },
    };
  });
}

export interface Canaries {
  secrets: { what: string; text: string }[];
  codes: string[];
  sheet: string;
}

/** All that must not be found, and a sheet of some more to import. */
export function canariesOf(people: ReturnType<typeof canaryPeople>): Canaries {
  const secrets = people.flatMap((one) => {
    const { person, rescue } = one.intake;
    const texts = {
      name: person.names[0]!.full,
      given: person.names[0]!.given!,
      family: person.names[0]!.family!,
      native: person.names[1]!.full.split(' ')[0]!,
      born: person.birthDate,
      phone: person.phones[0]!.slice(1),
      document: person.identityDocuments[0]!.number,
      place: rescue.place,
      corrected: one.correctedName,
      consent: one.consentNote,
      note: one.note,
      sentence: one.testimony.body,
      interviewer: one.testimony.interviewer,
      shelter: one.shelter.name,
      address: one.shelter.address,
      'shelter phone': one.shelter.phone.slice(1),
    };
    return Object.entries(texts).map(([what, text]) => ({ what: `${what} of person ${one.index}`, text }));
  });
  const rows = [7, 8, 9].map((n) => ({ name: `Importee${letters(n)}q ${n}Sheetname`, number: `IQ${8000000 + n}Z`, n }));
  const sheet = [
    'full_name,sex,birth_date,nationality,rescue_date,rescue_method,rescue_country,document_kind,document_number,document_status',
    ...rows.map(
      ({ name, number, n }) => `${name},male,1966-0${n}-21,ET,2025-02-12,released,MM,passport,${number},held`,
    ),
    // And one that is wrong: what was read of it must not be kept in words either.
    'Importeewrong Sheetname,male,1966-13-45,ET,2025-02-12,released,MM,passport,IQ8000099Z,held',
  ].join('\n');
  for (const { name, number, n } of rows) {
    secrets.push({ what: `imported name ${n}`, text: name }, { what: `imported number ${n}`, text: number });
    secrets.push({ what: `imported birth date ${n}`, text: `1966-0${n}-21` });
  }
  secrets.push({ what: 'name of a wrong row', text: 'Importeewrong' }, { what: 'wrong date', text: '1966-13-45' });
  return { secrets, codes: [...kinds, ...weaknesses, 'asylum_seeker', 'fears_authorities'], sheet };
}
