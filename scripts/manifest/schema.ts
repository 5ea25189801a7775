/**
 * The part of Microsoft's manifest schema that the product uses: which elements, in which order, how many, and what
 * they may say. An element that is not here is a breach: whoever adds one looks its place up and adds it here too.
 * Source: OfficeAppManifestV1_1.xsd, TaskPaneAppVersionOverridesV1_0.xsd and OfficeAppBasicTypesV1_0.xsd, which
 * Microsoft publishes with [MS-OWEMXML] and its add-in documentation.
 */
import {
  FUNCTION_NAME,
  GUID,
  HTTPS,
  LOCALE,
  LONG_STRING,
  oneOf,
  REFERENCE,
  SHORT_STRING,
  SHORT_VERSION,
  VERSION,
  type ValueKind,
} from './value-kinds';

export interface ElementRule {
  /** By name. An attribute whose name ends in "?" may be left out. */
  readonly attributes?: Readonly<Record<string, ValueKind>>;
  readonly children?: readonly ChildRule[];
  /** What the text must be; without this an element holds no text. */
  readonly text?: ValueKind;
  /** Further rules chosen by the element's xsi:type, which must be one of these. */
  readonly types?: Readonly<Record<string, ElementRule>>;
}

export interface ChildRule {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly rule: ElementRule;
}

const one = (name: string, rule: ElementRule): ChildRule => ({ name, least: 1, most: 1, rule });
const maybe = (name: string, rule: ElementRule): ChildRule => ({ name, least: 0, most: 1, rule });
const many = (name: string, rule: ElementRule): ChildRule => ({ name, least: 1, most: Infinity, rule });

const holding = (...children: ChildRule[]): ElementRule => ({ children });
const saying = (text: ValueKind): ElementRule => ({ text });
const valued = (DefaultValue: ValueKind): ElementRule => ({ attributes: { DefaultValue } });
const resource = (DefaultValue: ValueKind): ElementRule => ({ attributes: { id: REFERENCE, DefaultValue } });
const reference: ElementRule = { attributes: { resid: REFERENCE } };

const requirements = (sets: string, set: string): ElementRule =>
  holding(
    one(sets, {
      attributes: { 'DefaultMinVersion?': SHORT_VERSION },
      children: [many(set, { attributes: { Name: SHORT_STRING, 'MinVersion?': SHORT_VERSION } })],
    }),
  );

/** Three sizes are needed and five more may be given; which sizes are there is asked of every Icon. */
export const NEEDED_ICON_SIZES = ['16', '32', '80'];
const icon = holding(
  many('bt:Image', {
    attributes: { size: oneOf('16', '20', '24', '32', '40', '48', '64', '80'), resid: REFERENCE },
  }),
);

const action: ElementRule = {
  types: {
    ShowTaskpane: holding(
      maybe('ov:TaskpaneId', saying(SHORT_STRING)),
      one('ov:SourceLocation', reference),
      maybe('ov:Title', reference),
    ),
    ExecuteFunction: holding(one('ov:FunctionName', saying(FUNCTION_NAME))),
  },
};

const button: ElementRule = {
  attributes: { id: SHORT_STRING },
  children: [
    one('ov:Label', reference),
    one('ov:Supertip', holding(one('ov:Title', reference), one('ov:Description', reference))),
    one('ov:Icon', icon),
    one('ov:Action', action),
  ],
};

const group: ElementRule = {
  attributes: { id: SHORT_STRING },
  children: [
    one('ov:Label', reference),
    one('ov:Icon', icon),
    many('ov:Control', { types: { Button: button } }),
  ],
};

const ribbon = holding(
  many('ov:OfficeTab', { attributes: { id: SHORT_STRING }, children: [many('ov:Group', group)] }),
);

const desktop = holding(
  maybe(
    'ov:GetStarted',
    holding(one('ov:Title', reference), one('ov:Description', reference), one('ov:LearnMoreUrl', reference)),
  ),
  maybe('ov:FunctionFile', reference),
  many('ov:ExtensionPoint', { types: { PrimaryCommandSurface: ribbon } }),
);

const workbook = holding(
  maybe(
    'ov:Runtimes',
    holding(one('ov:Runtime', { attributes: { resid: REFERENCE, 'lifetime?': oneOf('long', 'short') } })),
  ),
  one('ov:DesktopFormFactor', desktop),
);

const resources = holding(
  one('bt:Images', holding(many('bt:Image', resource(HTTPS)))),
  one('bt:Urls', holding(many('bt:Url', resource(HTTPS)))),
  one('bt:ShortStrings', holding(many('bt:String', resource(SHORT_STRING)))),
  one('bt:LongStrings', holding(many('bt:String', resource(LONG_STRING)))),
);

const overrides = holding(
  maybe('ov:Description', reference),
  maybe('ov:Requirements', requirements('bt:Sets', 'bt:Set')),
  one('ov:Hosts', holding(many('ov:Host', { types: { Workbook: workbook } }))),
  one('ov:Resources', resources),
);

/** The root. */
export const OFFICE_APP: ElementRule = {
  types: {
    TaskPaneApp: holding(
      one('Id', saying(GUID)),
      one('Version', saying(VERSION)),
      one('ProviderName', saying(SHORT_STRING)),
      one('DefaultLocale', saying(LOCALE)),
      one('DisplayName', valued(SHORT_STRING)),
      one('Description', valued(LONG_STRING)),
      one('IconUrl', valued(HTTPS)),
      one('HighResolutionIconUrl', valued(HTTPS)),
      one('SupportUrl', valued(HTTPS)),
      one('AppDomains', holding(many('AppDomain', saying(HTTPS)))),
      one('Hosts', holding(many('Host', { attributes: { Name: oneOf('Workbook') } }))),
      one('Requirements', requirements('Sets', 'Set')),
      one('DefaultSettings', holding(one('SourceLocation', valued(HTTPS)))),
      one('Permissions', saying(oneOf('ReadWriteDocument'))),
      one('ov:VersionOverrides', { types: { VersionOverridesV1_0: overrides } }),
    ),
  },
};
