import { PreparedStatements } from './prepared.js';

describe('Statements that are kept planned', () => {
  it('have one name for each role and text, the same every time', () => {
    const statements = new PreparedStatements(true);
    const { name } = statements.asked('caseworker', 'select 1', []);
    expect(name).toBeDefined();
    expect(statements.asked('caseworker', 'select 1', []).name).toBe(name);
    expect(statements.asked('supervisor', 'select 1', []).name).not.toBe(name);
    expect(statements.asked('caseworker', 'select 2', []).name).not.toBe(name);
  });

  it('are not kept behind a pooler, which would ask a connection that does not know them', () => {
    expect(new PreparedStatements(false).asked('caseworker', 'select 1', [7])).toEqual({
      text: 'select 1',
      values: [7],
    });
  });

  it('are so many at most: what comes after is asked as it is', () => {
    const statements = new PreparedStatements(true, 2);
    const named = ['a', 'b', 'c', 'a'].map((text) => statements.asked('auditor', text, []).name !== undefined);
    expect(named).toEqual([true, true, false, true]);
  });
});
