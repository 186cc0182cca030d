import { asDownload, cleanFileName, extensionOf } from './file-name.js';

describe('a file name', () => {
  it.each([
    ['passport.pdf', 'passport.pdf'],
    ['../../../etc/passwd.pdf', 'passwd.pdf'],
    ['..\\..\\windows\\system.pdf', 'system.pdf'],
    ['C:\\Users\\Owner\\scan.pdf', 'scan.pdf'],
    ['/var/lib/x.pdf', 'x.pdf'],
    ['photo\u202Egpj.pdf', 'photogpj.pdf'],
    ['a\u2066b\u2069c\u200F.pdf', 'abc.pdf'],
    ['zero\u200Bwidth\uFEFF.pdf', 'zerowidth.pdf'],
    ['line\r\nset-cookie: a=b.pdf', 'lineset-cookie_ a=b.pdf'],
    ['nul\u0000byte\u0007.pdf', 'nulbyte.pdf'],
    ['passport.exe.pdf', 'passport_exe.pdf'],
    ['a.b.c.d.pdf', 'a_b_c_d.pdf'],
    ['report v1.2.pdf', 'report v1_2.pdf'],
    ['CON.pdf', 'CON_.pdf'],
    ['lpt1.pdf', 'lpt1_.pdf'],
    ['.pdf', 'file.pdf'],
    ['.htaccess.pdf', 'htaccess.pdf'],
    ['....pdf', 'file.pdf'],
    ['   .pdf', 'file.pdf'],
    ['--rf.pdf', 'rf.pdf'],
    ['a"b<c>d|e?f*g;h%i`j$k.pdf', 'a_b_c_d_e_f_g_h_i_j_k.pdf'],
    ['SCAN.PDF', 'SCAN.pdf'],
    ['trailing .pdf', 'trailing.pdf'],
    ['nothing', 'nothing.pdf'],
    ['', 'file.pdf'],
    ['\u2028\u2029.pdf', 'file.pdf'],
    ['หนังสือเดินทาง.pdf', 'หนังสือเดินทาง.pdf'],
    ['မောင်မောင်ကျော်.pdf', 'မောင်မောင်ကျော်.pdf'],
    ['می‌خواهم.pdf', 'می‌خواهم.pdf'],
    ['e\u0301tat.pdf', '\u00e9tat.pdf'],
  ])('%j is kept as %j', (given, kept) => {
    expect(cleanFileName(given, 'pdf')).toBe(kept);
  });

  it('is cut between characters, and keeps its ending', () => {
    const cut = cleanFileName(`${'👩'.repeat(400)}.pdf`, 'pdf');
    expect([Array.from(cut).length, cut.endsWith('👩.pdf')]).toEqual([124, true]);
  });

  it('has the ending that a reader would go by', () => {
    expect(['a.PDF', 'a.jpg.exe', 'a', '.pdf', 'photo\u202Egpj.exe', 'a.exe\u200F', 'a.pdf ', 'x/y.z/a.b'].map(extensionOf)).toEqual(
      ['pdf', 'exe', '', '', 'exe', 'exe', 'pdf', 'b'],
    ); // prettier-ignore
  });

  it('goes into a header in any script, and never out of it', () => {
    expect(asDownload("Ni'no (1)*.pdf")).toBe(
      `attachment; filename="Ni'no (1)*.pdf"; filename*=UTF-8''Ni%27no%20%281%29%2A.pdf`,
    );
    expect(asDownload('ປື້ມ.pdf')).toBe(`attachment; filename="____.pdf"; filename*=UTF-8''${encodeURIComponent('ປື້ມ.pdf')}`); // prettier-ignore
    expect(asDownload('a"\r\nb.pdf')).toBe(`attachment; filename="a___b.pdf"; filename*=UTF-8''a%22%0D%0Ab.pdf`);
  });
});
