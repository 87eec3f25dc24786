import { PlainReason } from "../machine/plain-reason.ts";
import { kinds, type Place } from "./physical-names.ts";
import type { Template } from "./template.ts";

/** Turns a template value with intrinsics into the plain value it has on this machine. */
export type Resolve = (value: unknown) => unknown;

type Intrinsic = (argument: unknown, context: Context) => unknown;
type Context = { readonly template: Template; readonly place: Place; readonly resolve: Resolve };

const pseudo = ({ region, account }: Place): Record<string, unknown> => ({
  "AWS::Region": region,
  "AWS::AccountId": account,
});

const ref: Intrinsic = (argument, { template, place }) => {
  const id = String(argument);
  const fixed = pseudo(place);
  if (id in fixed) return fixed[id];
  const parameter = template.Parameters?.[id];
  if (parameter) return place.parameters.get(id) ?? parameter.Default ?? "";
  const resource = template.Resources[id];
  if (!resource) throw new PlainReason(`The template refers to "${id}", which it does not contain.`);
  const kind = kinds[resource.Type];
  if (!kind) throw unknown(`Ref of ${resource.Type} (${id})`);
  return kind.ref(place, id);
};

const getAtt: Intrinsic = (argument, { template, place }) => {
  const [id, attribute] = argument as [string, string];
  const resource = template.Resources[id];
  if (!resource) throw new PlainReason(`The template refers to "${id}", which it does not contain.`);
  const naming = kinds[resource.Type]?.attributes?.[attribute];
  if (!naming) throw unknown(`Fn::GetAtt ${attribute} of ${resource.Type} (${id})`);
  return naming(place, id);
};

const join: Intrinsic = (argument, { resolve }) => {
  const [separator, parts] = argument as [string, unknown];
  return (resolve(parts) as unknown[]).join(separator);
};

const intrinsics: Record<string, Intrinsic> = {
  Ref: ref,
  "Fn::GetAtt": getAtt,
  "Fn::Join": join,
};

const unknown = (what: string): PlainReason =>
  new PlainReason(`The local cloud does not know ${what}: teach it in infra/local/template.`);

const intrinsicIn = (value: object): string | undefined => {
  const [key, ...more] = Object.keys(value);
  if (key === undefined || more.length > 0) return undefined;
  if (key in intrinsics) return key;
  if (key.startsWith("Fn::")) throw unknown(`the intrinsic ${key}`);
  return undefined;
};

/** The resolver of one template at one place. It is lazy: what nobody reads need not be known. */
export const resolverOf = (template: Template, place: Place): Resolve => {
  const resolve: Resolve = (value) => {
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value !== "object" || value === null) return value;
    const intrinsic = intrinsicIn(value);
    if (intrinsic)
      return intrinsics[intrinsic]?.((value as Record<string, unknown>)[intrinsic], { template, place, resolve });
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item)]));
  };
  return resolve;
};
