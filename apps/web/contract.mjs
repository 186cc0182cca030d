import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

export const contractFile = fileURLToPath(new URL('src/lib/contract.gen.ts', import.meta.url));

/** The types of the API as its own description gives them; a list of all countries is written once, not at each field. */
export async function contractOf(description) {
  const types = astToString(await openapiTS(description));
  const countries = types
    .match(/(?:"[A-Z]{2}" \| )+"[A-Z]{2}"/g)
    .toSorted((a, b) => b.length - a.length)
    .at(0);
  return `// Made by \`node apps/web/contract.mjs\` from the description of the API; a test holds the two together.\n${types.replaceAll(countries, 'Country')}\nexport type Country = ${countries};\n`;
}

/** `node apps/web/contract.mjs http://localhost:3000`: writes the types down, from a system that runs. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const answer = await fetch(`${process.argv[2] ?? 'http://localhost:3000'}/api/openapi.json`);
  await writeFile(contractFile, await contractOf(await answer.json()));
}
