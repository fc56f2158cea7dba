/** HTML that cannot be broken by what a guide holds. */

/** Text that is HTML already. */
export interface Markup {
  readonly html: string;
}

/** Writes HTML; every value that is no markup is escaped. */
export function html(
  strings: TemplateStringsArray,
  ...values: readonly (string | number | Markup | readonly Markup[])[]
): Markup {
  const parts = strings.map((part, index) => {
    const value = values[index];
    return value === undefined ? part : part + written(value);
  });
  return { html: parts.join('') };
}

function written(value: string | number | Markup | readonly Markup[]): string {
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return 'html' in value ? value.html : value.map((one) => one.html).join('');
}

function escaped(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/(?![\t\n\r])\p{Cc}/gu, '\uFFFD').replace(/[&<>"']/gu, (sign) => signs[sign] ?? sign);
}
