import type { UploadRule } from '#platform/files/index.ts'

/** What people hand out at meetings. */
export const documentFiles: UploadRule = {
  endings: {
    'application/pdf': 'pdf',
    'image/png': 'png',
    'image/jpeg': 'jpg',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
    'application/vnd.oasis.opendocument.text': 'odt',
    'application/vnd.oasis.opendocument.presentation': 'odp',
    'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  },
  mostBytes: 20_000_000,
  fallback: 'unterlage',
}

export const acceptedEndings = [...Object.values(documentFiles.endings), 'jpeg'].map((ending) => `.${ending}`).join(',')
