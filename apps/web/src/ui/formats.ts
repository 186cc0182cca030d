const made = new Map<string, unknown>();

/**
 * A format of `Intl`, made once for each language and each way of saying it: to make one takes a phone longer than to
 * use it a hundred times, and a list has one or two in each row.
 */
export function format<F, O>(
  Format: new (language: string, options: O) => F,
  language: string,
  options: NoInfer<O>,
): F {
  const key = `${Format.name} ${language} ${JSON.stringify(options)}`;
  let found = made.get(key) as F | undefined;
  if (!found) made.set(key, (found = new Format(language, options)));
  return found;
}
