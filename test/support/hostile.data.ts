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
  // SQL: other quotes, comments, stacked, blind, by error, second order, in JSON and in LIKE.
  '1 or sleep(5)#', "') or ('a'='a", '"; drop schema public cascade; --', "1; update users set role = 'administrator'; --", "' and 1=cast((select version()) as int) --",
  "'; notify outbox; --", "' or pg_read_file('/etc/passwd') is not null --", "%' or '%'='", "_%", "E'\\x41'", "U&'\\0041'", "$tag$ or 1=1 $tag$", "1/**/or/**/1=1", "'; set role homeward_owner; --",
  "'; reset role; --", "'); select set_config('homeward.actor', 'x', false); --", "' or sec.user_id() is null --", "{\"$gt\": \"\"}", "'::jsonb ? 'a", 'ʼ or 1=1 --', '＇ or 1=1 --',
  // Headers, lines and terminals.
  'a%0d%0aSet-Cookie:%20x=1', 'a\u2028X-Injected: 1', 'a\u0085b', '\u009b31mred', '\u0007\u0008', '{"level":60,"text":"forged"}',
  // Templates, paths, shells, XML, LDAP, mail.
  '$(id)', '`id`', '| id', '; id', '&& id', '%{7*7}', '[[${7*7}]]', '@(7*7)', '%2e%2e%2f%2e%2e%2fetc%2fpasswd', '..%c0%af..%c0%afetc/passwd', 'php://filter/resource=x', '\\\\host\\share',
  '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', '<![CDATA[x]]>', ')(|(objectClass=*', 'a@b.example\nBcc: c@d.example', '(%s)%n%x',
  // Scripts.
  '<img src=x onerror=alert`1`>', '<iframe srcdoc="<script>1</script>">', "'-alert(1)-'", '\\u003cscript\\u003e', '&lt;script&gt;', '<math><mtext></table><img src onerror=alert(1)>', '<a href="data:text/html,<script>1</script>">x</a>',
  'vbscript:msgbox(1)', '{{constructor.constructor(1)}}', '<style>@import "//x"</style>', '<!-- --!><script>1</script>',
  // Formulas of sheets, also in wide letters.
  '＝1+1', '＋1', '－1', '＠A1', "'=1+1", '\r=1+1', '=IMPORTXML("http://x")', '=DDE("cmd";"/c calc";"1")',
  // What slow patterns trip over, and what other languages read as a value.
  `${'('.repeat(60)}${')'.repeat(60)}`, `${'<'.repeat(300)}`, `${' '.repeat(150)}x`, `${'0.'.repeat(120)}1`, 'Infinity', '0x1F', '1e309', '-0', '[]', '{}', '__proto__', 'constructor', 'hasOwnProperty', 'f', 'no', '012',
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
  '2025-02-29', '2100-02-29', '1900-02-29', '2025-06-31', '2025-09-31', '2025-11-31', '2025-12-32', '2025-00-00', '0000-00-00', '9999-99-99', '10000-01-01', '25-01-01', '2025-01', '2025', '12-31',
  '-2025-01-01', '2025-01-01Z', '2025-01-01+14:00', '2025-01-01T00:00:00Z', '01/02/2025', '1 Jan 2025', 'January 1, 2025', 'Wed, 01 Jan 2025', '2025-Jan-01', '2025--01-01', '2025-01--1', '2025.01.01', '2025_01_01',
  'yesterday', 'tomorrow', 'allballs', 'NaN', 'null', 'J2460676', '２０２５-０１-０１', '፳፻፲፯-፩-፩', '၂၀၂၅-၀၁-၀၁', '២០២៥-០១-០១', '2025\u201001\u201001', '2025-01-01\u0000', '\ufeff2025-01-01', '0x7e9-01-01', '2025-1e0-01', "2025-01-01'; --",
] as const; // prettier-ignore
export const noMoments = [
  '0000-01-01T00:00:00Z', '2024-02-30T00:00:00Z', '2025-01-01T24:00:01Z', '2025-01-01T25:00:00Z', '2025-01-01T00:60:00Z', '2025-01-01T00:00:61Z',
  '2016-12-31T23:59:60Z', '+275760-09-13T00:00:00Z', '2025-01-01T00:00:00', '2025-01-01', 'infinity', '-infinity', 'now', '2025-01-01T00:00:00+25:00',
  '2025-01-01T00:00:00 Europe/Berlin', '2025-01-01t00:00:00', '1735689600000', '-0', '2025-01-01T00:00:00Z; drop table cases',
  '2025-02-29T00:00:00Z', '2025-01-01T24:00:00Z', '2025-01-01T23:60:00Z', '2025-01-01T-1:00:00Z', '2025-13-01T00:00:00Z', '2025-00-01T00:00:00Z', '2025-01-32T00:00:00Z', '2025-06-30T23:59:60Z',
  '2025-01-01T00:00', '2025-01-01T00Z', '2025-01-01T000000Z', '20250101T000000Z', '2025-W01-1T00:00:00Z', '2025-001T00:00:00Z', '2025-01-01 00:00:00', '2025-01-01T00:00:00 Z', '2025-01-01T00:00:00+24:00',
  '2025-01-01T00:00:00+00:60', '2025-01-01T00:00:00+0', '2025-01-01T00:00:00UTC', '2025-01-01T00:00:00 CET', '2025-01-01T00:00:00Zx', 'x2025-01-01T00:00:00Z', ' 2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z\n',
  '10000-01-01T00:00:00Z', '-000001-01-01T00:00:00Z', '294277-01-01T00:00:00Z', '4714-11-24T00:00:00 BC', 'Wed, 01 Jan 2025 00:00:00 GMT', '1735689600', 'NaN', 'null', 'tomorrow', 'epoch', 'allballs',
  '２０２５-０１-０１T００:００:００Z', '๒๕๖๗-๐๑-๐๑T๐๐:๐๐:๐๐Z', '2025-01-01T00:00:00\u2212' + '05:00', '2025-01-01T00:00:00Z\u0000', 'P1D', '2025-01-01T00:00:00Z/P1D',
] as const; // prettier-ignore
