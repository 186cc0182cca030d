import type { OpenAPIObject } from '@nestjs/swagger';
import { readFileSync } from 'node:fs';
import { contractFile, contractOf } from '../../apps/web/contract.mjs';
import { Described } from '../support/described.js';
import { startSystem, type System } from '../support/system.js';

describe('The description of the API', () => {
  let system: System;
  let described: Described;
  let description: OpenAPIObject;
  beforeAll(async () => {
    system = await startSystem();
    const { body } = await system.call('GET', '/api/openapi.json');
    description = body as unknown as OpenAPIObject;
    described = new Described(description);
  });
  afterAll(() => system.stop());

  it('is what every answer in these tests is held against: a field too many, too few or of another kind is found', async () => {
    const { body } = await (await system.as('caseworker Border')).get('/auth/me');
    const judged = (answer: object) => () => described.check('GET', '/api/v1/auth/me', 200, answer);
    const { role, ...without } = body;
    expect(judged(body)).not.toThrow();
    expect(judged({ ...body, shoeSize: 38 })).toThrow('shoeSize');
    expect(judged(without)).toThrow('role');
    expect(judged({ ...body, role: 7 })).toThrow('/role');
    expect(role).toBe('caseworker');
  });

  it('is what the web app is written against: `node apps/web/contract.mjs` after a change', async () => {
    expect((await contractOf(description)) === readFileSync(contractFile, 'utf8')).toBe(true);
  });

  it('is kept to by lists of every kind of record', async () => {
    const supervisor = await system.as('supervisor Border');
    for (const list of [
      'cases',
      'deadlines',
      'notifications',
      'compounds',
      'rescues',
      'missions',
      'organisations',
      'users',
    ])
      expect((await supervisor.get(`/${list}`)).status).toBe(200);
  });
});
