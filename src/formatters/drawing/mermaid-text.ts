/**
 * A line of a label in double quotes, in which Mermaid finds nothing but text. In what it gets, Mermaid looks for entities, directives,
 * HTML, icons, formulas, Markdown and links, and it has no way to switch that off: what could begin one is written as an entity.
 * It looks for formulas, icons, line breaks and placeholders in the decoded text, so that an invisible character is in what begins one.
 */
export function mermaidText(line: string): string {
  return line
    .replace(SPECIAL, (character) => `#${character.codePointAt(0) ?? 0};`)
    .replace(/#36;(?=#36;)|#58;(?=fa-)|#92;(?=n)|#60;(?=br)|#64258;(?=#176;)|#182;(?=ß)/gi, '$&\u2060')
}

/**
 * Everything in ASCII but letters, digits, and what is only punctuation where it is; and the characters of which Mermaid makes its own
 * placeholders for entities.
 */
const SPECIAL =
  /[^\w ,/:().+\-\u0080-\u{10ffff}]|:(?! )|(?<![A-Za-z\d])_|_(?![A-Za-z\d])|^[/+\-(:]|(?<=^\d+)[.)]|(?<=www)\.|[\ufb02\u00b0\u00b6]/giu
