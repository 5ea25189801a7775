/** What every object of the stand-in is made of: a shape that says what can be loaded, and members spelt as in Excel. */
import { fieldNames, type Field, type Fields } from './fields';
import { memberName } from './protocol';

export interface Shape {
  /** "Range" */
  readonly type: string;
  /** Properties that load() can bring, each a getter of the class. */
  readonly scalars?: readonly string[];
  /** Scalars that only a load by name brings. */
  readonly byNameOnly?: readonly string[];
  /** Navigation properties, each a getter that returns an object, a collection or null. */
  readonly children?: readonly string[];
  /** Plain properties kept in a record: no getters are written for them. */
  readonly fields?: Fields;
  /** True where the client may keep a reference (ranges). */
  readonly referable?: boolean;
}

export abstract class WireObject {
  static readonly shape: Shape = { type: 'Object' };
  /** Set while the client keeps a reference. */
  referenceId: string | null = null;

  get shape(): Shape {
    return (this.constructor as typeof WireObject).shape;
  }
}

/** An object with plain properties that live in a record of the workbook's state. */
export abstract class FieldObject extends WireObject {
  /** The values that differ from the initial ones, by property name. */
  protected abstract readFields(): Readonly<Record<string, unknown>>;
  protected abstract writeFields(patch: Readonly<Record<string, unknown>>): void;

  readField(name: string): unknown {
    const stored = this.readFields()[name];
    return stored === undefined ? this.shape.fields?.[name]?.initial : stored;
  }
  writeField(name: string, value: unknown): void {
    const field = this.shape.fields?.[name];
    if (!field) throw new Error(`${this.shape.type} has no field ${name}`);
    this.writeFields({ [name]: field.accept(value, `${this.shape.type}.${name}`) });
  }
}

export abstract class WireCollection<Item extends WireObject = WireObject> extends WireObject {
  abstract items(): readonly (Item | null)[];
  /** By id or name, as collection.getItem does; throws ItemNotFound. */
  abstract itemFor(key: unknown): Item | null;
}

/** Everything a load without names brings. */
export const scalarNames = (shape: Shape): readonly string[] => [
  ...(shape.scalars ?? []),
  ...fieldNames(shape.fields),
];

export const fieldOf = (object: FieldObject, wireName: string): Field | undefined =>
  object.shape.fields?.[memberName(wireName)];
