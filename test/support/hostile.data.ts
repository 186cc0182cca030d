/** What attackers and accidents write into a field of text. None may fail inside, each is stored as it is or refused. */
export const injections = [
  "' or '1'='1", "'; drop table cases; --", "1' union select null, version() --", "\\'; select pg_sleep(10) --", '$$; select 1; $$',
  "x' || (select profile from users limit 1) || '", 'admin\'/*', '%27%20or%201=1', "'||pg_sleep(5)--", '1; copy users to stdout',
  'a\r\nSet-Cookie: x=1', 'a\nX-Injected: 1', '2026-01-01 ERROR forged line', '\u001b[31mred',
  '{{7*7}}', '${7*7}', '<%= 7*7 %>', '#{7*7}', '{{constructor.constructor("return process")()}}',
  '../../../../etc/passwd', '..\\..\\windows\\win.ini', '/dev/null', 'file:///etc/passwd', '....//....//',
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'javascript:alert(1)', '<svg/onload=alert(1)>', '</title><script>1</script>',
  '=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1+1', '=HYPERLINK("http://x","y")', '=cmd|"/c calc"!A1', ';=1+1',
  '*)(uid=*))(|(uid=*', `${'a'.repeat(200)}!`, '(a+)+$', '{"$ne": null}', 'null', 'undefined', 'true', 'NaN', '[object Object]',
] as const; // prettier-ignore

/** Names as people have them, and as keyboards, faxes and malice write them. */
export const names = [
  'ជា', 'សុខា ចាន់', 'မောင်', 'ဒေါ်အောင်ဆန်းစုကြည်', 'محمد', 'عبد الله بن عمر', 'มะลิ', 'สมชาย ใจดี', 'ሃና', 'አበበ ቢቂላ',
  'Nguyễn Thị Ánh', 'Nguyễn Thị Ánh'.normalize('NFD'), 'José', 'José'.normalize('NFD'), 'Straße', 'STRASSE', 'İpek', 'ıpek', 'Σίσυφος',
  'O’Brien-Smith', "D'Souza", 'Sukarno', 'Ng', 'Ọlá', '王小明', '김민수', '𠮷野家', 'Zoë 👩‍👩‍👧', 'मीरा', 'தமிழ்',
  'Anna\u200bBella', 'Ali\u200dce', 'Li\u00adLi', 'Ann\u202eevil', '\u202bدانا\u202c', 'аdmin', 'ﬁona', 'Ⅳan', 'x'.repeat(199),
  'name=1', 'null', 'Robert\'); drop table students;--', '<b>Bo</b>', '=Anna',
] as const; // prettier-ignore

/** What no field of text takes as a name. */
export const noNames = [
  '',
  ' ',
  '\u200b',
  `e${'\u0301'.repeat(10_000)}`,
  'x'.repeat(401),
  'a\u0000b',
  'a\ud800b',
  '\udfffa',
] as const;

/** Days and moments that are none, or none that anybody could have meant. */
export const noDays = [
  '0000-01-01', '2024-02-30', '2023-02-29', '2025-13-01', '2025-00-10', '2025-01-00', '2025-04-31', 'infinity', '-infinity', 'now', 'today', 'epoch',
  '+275760-09-13', '-000001-01-01', '294277-01-01', '4714-11-24 BC', '20250101', '2025-1-1', '2025/01/01', '01.01.2025', '2025-W01-1', '2025-001',
  '๒๕๖๗-๐๑-๐๑', '٢٠٢٥-٠١-٠١', '2025-01-01x', ' 2025-01-01', '2025-01-01\n', '2025-01-01T00:00:00', '1e3-01-01', '-0', '1735689600',
] as const; // prettier-ignore
export const noMoments = [
  '0000-01-01T00:00:00Z', '2024-02-30T00:00:00Z', '2025-01-01T24:00:01Z', '2025-01-01T25:00:00Z', '2025-01-01T00:60:00Z', '2025-01-01T00:00:61Z',
  '2016-12-31T23:59:60Z', '+275760-09-13T00:00:00Z', '2025-01-01T00:00:00', '2025-01-01', 'infinity', '-infinity', 'now', '2025-01-01T00:00:00+25:00',
  '2025-01-01T00:00:00 Europe/Berlin', '2025-01-01t00:00:00', '1735689600000', '-0', '2025-01-01T00:00:00Z; drop table cases',
] as const; // prettier-ignore
