/** Checks every element against the schema: its name, place, number, attributes, text and type. */
import { breachAt, type Breach } from './breach';
import type { ManifestElement } from './read-manifest';
import { NEEDED_ICON_SIZES, OFFICE_APP, type ChildRule, type ElementRule } from './schema';
import type { ValueKind } from './value-kinds';

const TYPE = 'xsi:type';

export function checkSchema(root: ManifestElement): Breach[] {
  if (root.name !== 'OfficeApp') return [breachAt(root, `The root is <${root.name}>, not <OfficeApp>.`)];
  return checkElement(root, OFFICE_APP);
}

function checkElement(element: ManifestElement, rule: ElementRule): Breach[] {
  const type = element.attributes[TYPE];
  if (rule.types !== undefined) {
    const chosen = type === undefined ? undefined : rule.types[type];
    if (chosen !== undefined) return checkContent(element, chosen, true);
    const wanted = Object.keys(rule.types).join(' or ');
    return [breachAt(element, `<${element.name}> has the type "${type ?? ''}"; it should be ${wanted}.`)];
  }
  return checkContent(element, rule, false);
}

function checkContent(element: ManifestElement, rule: ElementRule, typed: boolean): Breach[] {
  return [
    ...checkAttributes(element, rule, typed),
    ...checkText(element, rule.text),
    ...checkChildren(element, rule.children ?? []),
    ...(element.name === 'ov:Icon' ? checkIconSizes(element) : []),
  ];
}

function checkAttributes(element: ManifestElement, rule: ElementRule, typed: boolean): Breach[] {
  const breaches: Breach[] = [];
  const kinds = new Map<string, ValueKind>();
  for (const [key, kind] of Object.entries(rule.attributes ?? {})) {
    const name = key.replace('?', '');
    kinds.set(name, kind);
    if (!key.endsWith('?') && element.attributes[name] === undefined) {
      breaches.push(breachAt(element, `<${element.name}> has no ${name}.`));
    }
  }
  for (const [name, value] of Object.entries(element.attributes)) {
    if (name === TYPE && typed) continue;
    const kind = kinds.get(name);
    if (kind === undefined) {
      breaches.push(breachAt(element, `<${element.name}> takes no ${name}.`));
    } else if (!kind.accepts(value)) {
      breaches.push(
        breachAt(element, `The ${name} of <${element.name}> is "${value}"; it should be ${kind.wanted}.`),
      );
    }
  }
  return breaches;
}

function checkText(element: ManifestElement, kind: ValueKind | undefined): Breach[] {
  if (kind === undefined) {
    return element.text === '' ? [] : [breachAt(element, `<${element.name}> takes no text.`)];
  }
  if (kind.accepts(element.text)) return [];
  return [breachAt(element, `<${element.name}> says "${element.text}"; it should be ${kind.wanted}.`)];
}

/** Invariant: `place` never goes back, since the schema is a sequence. */
function checkChildren(element: ManifestElement, rules: readonly ChildRule[]): Breach[] {
  const breaches: Breach[] = [];
  const counts = new Map<string, number>();
  let place = 0;
  for (const child of element.children) {
    const found = rules.findIndex((rule) => rule.name === child.name);
    const rule = rules[found];
    if (rule === undefined) {
      breaches.push(breachAt(child, `<${child.name}> is not known inside <${element.name}>.`));
      continue;
    }
    if (found < place) {
      const last = rules[place]?.name ?? '';
      breaches.push(breachAt(child, `<${child.name}> stands after <${last}> and should stand before it.`));
    }
    place = Math.max(place, found);
    counts.set(child.name, (counts.get(child.name) ?? 0) + 1);
    breaches.push(...checkElement(child, rule.rule));
  }
  for (const { name, least, most } of rules) {
    const count = counts.get(name) ?? 0;
    if (count < least) breaches.push(breachAt(element, `<${element.name}> has no <${name}>.`));
    if (count > most) breaches.push(breachAt(element, `<${element.name}> has ${count} times <${name}>.`));
  }
  return breaches;
}

function checkIconSizes(icon: ManifestElement): Breach[] {
  const sizes = icon.children.map((image) => image.attributes['size'] ?? '');
  const missing = NEEDED_ICON_SIZES.filter((size) => !sizes.includes(size));
  const twice = sizes.filter((size, index) => sizes.indexOf(size) !== index);
  return [
    ...missing.map((size) => breachAt(icon, `<ov:Icon> has no image of ${size} pixels.`)),
    ...twice.map((size) => breachAt(icon, `<ov:Icon> has two images of ${size} pixels.`)),
  ];
}
