import { apiRefusal } from '../kernel/apiRefusal';
import type { Service, ServiceContext } from '../kernel/contract';
import { PRICES } from '../kernel/prices';
import { keptFile } from '../mail/mailMessage';
import type { KeptDriveFile } from './driveFiles';
import { driveFiles, FOLDER, isTrashed, viewLink } from './driveFiles';

type Given = Readonly<Record<string, unknown>>;

const CREATE = 'drive.files.create';
const LIST = 'drive.files.list';
/** Of the key and the value together (developers.google.com/workspace/drive/api/guides/properties). */
const PROPERTY_BYTES = 124;
const RESOURCE = ['appProperties', 'mimeType', 'name', 'parents'];
const QUERY = /^trashed ?= ?false and appProperties has \{ ?key='((?:[^'\\]|\\.)*)' and value='((?:[^'\\]|\\.)*)' ?\}$/;

/**
 * Drive, the advanced service, as far as a script may use it that sees the files it made itself and no others: making one, and looking for
 * those that bear a property of its own.
 * Source: https://developers.google.com/apps-script/advanced/drive and
 * https://developers.google.com/workspace/drive/api/reference/rest/v3/files
 */
export const driveService: Service = {
  globalName: 'Drive',
  serviceId: 'drive',
  create(context) {
    const { world, execution, realm } = context;
    const own = (): readonly KeptDriveFile[] =>
      driveFiles(world).made.filter(({ owner }) => owner === execution.effectiveUser);
    const create = (resource: unknown, content?: unknown, options?: unknown): object => {
      context.requireAuth('FULL', 'Drive.Files.create');
      return context.call('Drive.Files.create', { kind: 'fixed', ms: PRICES.driveUpload }, () => {
        const file = { ...wanted(context, resource), ...contentOf(context, content) };
        for (const folder of file.parents)
          if (!own().some(({ id, mimeType }) => id === folder && mimeType === FOLDER))
            throw apiRefusal(context, CREATE, 404, `File not found: ${folder}.`);
        const made: KeptDriveFile = { ...file, id: world.newId(), owner: execution.effectiveUser };
        driveFiles(world).made.push(made);
        return realm.object(fieldsOf(context, made, given(options)['fields'] ?? 'id,name,mimeType', CREATE));
      });
    };
    const list = (options?: unknown): object => {
      context.requireAuth('FULL', 'Drive.Files.list');
      return context.call('Drive.Files.list', { kind: 'fixed', ms: PRICES.driveList }, () => {
        const { q, fields, ...others } = given(options);
        if (Object.keys(others).length > 0)
          throw new Error(`Drive.Files.list takes no ${Object.keys(others).join(', ')} here yet`);
        const [, key, value] = QUERY.exec(String(q)) ?? [];
        if (key === undefined || value === undefined)
          throw new Error(`Drive.Files.list: ${String(q)} is not emulated yet`);
        const [, each] = /^files\(([\w,]+)\)$/.exec(String(fields ?? 'files(id,name,mimeType)')) ?? [];
        if (each === undefined) throw new Error(`Drive.Files.list: fields ${String(fields)} are not emulated yet`);
        const files = own()
          .filter((file) => !isTrashed(own(), file) && file.appProperties[unescaped(key)] === unescaped(value))
          .map((file) => realm.object(fieldsOf(context, file, each, LIST)));
        return realm.object({ files: realm.array(files) });
      });
    };
    return context.strict('Drive', { Files: context.strict('Drive.Files', { create, list }) });
  },
};

function given(value: unknown): Given {
  return typeof value === 'object' && value !== null ? (value as Given) : {};
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}

/** What a script says of a file that it makes. */
function wanted(context: ServiceContext, resource: unknown): Omit<KeptDriveFile, 'id' | 'owner' | 'content'> {
  const {
    name = 'Untitled',
    mimeType = 'application/octet-stream',
    parents = [],
    appProperties = {},
  } = given(resource);
  const strange = Object.keys(given(resource)).filter((key) => !RESOURCE.includes(key));
  if (strange.length > 0) throw new Error(`Drive.Files.create takes no ${strange.join(', ')} here yet`);
  const properties = Object.entries(given(appProperties)).map(([key, value]) => [key, String(value)] as const);
  for (const [key, value] of properties)
    if (Buffer.byteLength(key + value) > PROPERTY_BYTES)
      throw apiRefusal(
        context,
        CREATE,
        400,
        `The combined length of the property key and value exceeds ${PROPERTY_BYTES} bytes.`,
      );
  return {
    name: String(name),
    mimeType: String(mimeType),
    parents: [...(parents as readonly unknown[])].map(String),
    appProperties: Object.fromEntries(properties),
  };
}

/** Of a file with content, whose type goes before what the script says. */
function contentOf(context: ServiceContext, content: unknown): Pick<KeptDriveFile, 'content'> & { mimeType?: string } {
  if (content === undefined || content === null) return { content: null };
  const file = keptFile(context, content, 'mediaData');
  return { content: file, mimeType: file.contentType };
}

/** The fields that were asked for, and no others. */
function fieldsOf(
  context: ServiceContext,
  file: KeptDriveFile,
  asked: unknown,
  method: string,
): Record<string, unknown> {
  const known: Record<string, unknown> = {
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    webViewLink: viewLink(file),
  };
  return Object.fromEntries(
    String(asked)
      .split(',')
      .map((field) => {
        if (!(field in known)) throw apiRefusal(context, method, 400, `Invalid field selection ${field}`);
        return [field, known[field]];
      }),
  );
}
