import { PlainReason } from "../machine/plain-reason.ts";
import { kinds, type Place } from "./physical-names.ts";
import type { Template } from "./template.ts";

/** Turns a template value with intrinsics into the plain value it has on this machine. */
export type Resolve = (value: unknown) => unknown;

type Intrinsic = (argument: unknown, context: Context) => unknown;
type Context = { readonly template: Template; readonly place: Place; readonly resolve: Resolve };

const noValue = Symbol("AWS::NoValue");

const pseudo = ({ region, account, stack }: Place): Record<string, unknown> => ({
  "AWS::Region": region,
  "AWS::AccountId": account,
  "AWS::Partition": "aws",
  "AWS::URLSuffix": "amazonaws.com",
  "AWS::StackName": stack,
  "AWS::StackId": `arn:aws:cloudformation:${region}:${account}:stack/${stack}/local`,
  "AWS::NoValue": noValue,
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
  const [id = "", attribute = ""] = Array.isArray(argument) ? argument.map(String) : String(argument).split(/\.(.*)/s);
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

const substitute: Intrinsic = (argument, context) => {
  const [text, own] = Array.isArray(argument)
    ? (argument as [string, Record<string, unknown>])
    : [String(argument), {}];
  return text.replace(/\$\{(!?)([^}]+)\}/g, (_, literal: string, id: string) => {
    if (literal) return `\${${id}}`;
    if (id in own) return String(context.resolve(own[id]));
    return String(id.includes(".") ? getAtt(id, context) : ref(id, context));
  });
};

const select: Intrinsic = (argument, { resolve }) => {
  const [index, list] = resolve(argument) as [number, unknown[]];
  return list[Number(index)];
};

const split: Intrinsic = (argument, { resolve }) => {
  const [separator, text] = resolve(argument) as [string, string];
  return text.split(separator);
};

const intrinsics: Record<string, Intrinsic> = {
  Ref: ref,
  "Fn::GetAtt": getAtt,
  "Fn::Join": join,
  "Fn::Sub": substitute,
  "Fn::Select": select,
  "Fn::Split": split,
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
    if (Array.isArray(value)) return value.map(resolve).filter((item) => item !== noValue);
    if (typeof value !== "object" || value === null) return value;
    const intrinsic = intrinsicIn(value);
    if (intrinsic)
      return intrinsics[intrinsic]?.((value as Record<string, unknown>)[intrinsic], { template, place, resolve });
    const entries = Object.entries(value).map(([key, item]) => [key, resolve(item)] as const);
    return Object.fromEntries(entries.filter(([, item]) => item !== noValue));
  };
  return resolve;
};
