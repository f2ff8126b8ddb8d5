import type { Files } from '#platform/files/index.ts'
import { everyone, form, get, post, type Route, routes, upload } from '#platform/http/index.ts'
import { askForVersion, submitVersion } from './add-version/handler.tsx'
import * as addresses from './addresses.ts'
import { askForMaterial, submitMaterial } from './create-material/handler.tsx'
import { downloadCurrent, downloadVersion } from './download-version/handler.ts'
import { askForChanges, submitChanges } from './edit-material/handler.tsx'
import { showFinder } from './find-materials/handler.tsx'
import { showMaterialList } from './list-materials/handler.tsx'
import { keepMaterial, keepMaterials } from './material.policy.ts'
import { showOverview } from './oversee-material/handler.tsx'
import { askForPublication, submitPublication } from './publish-material/handler.tsx'
import { submitReading } from './read-files/handler.ts'
import { showText } from './read-text/handler.tsx'
import { mostBytes } from './sent-file.ts'
import { showMaterial } from './show-material/handler.tsx'
import { askForWithdrawal, submitWithdrawal } from './withdraw-material/handler.tsx'

export function materialRoutes(files: Files): readonly Route[] {
  return routes(
    get(addresses.materialFinder, showFinder, { may: everyone, kept: true }),
    get(addresses.materialPage, showMaterial, { may: everyone, kept: true }),
    get(addresses.materialText, showText, { may: everyone, kept: true }),
    get(addresses.materialFile, (ctx) => downloadCurrent(ctx, files), { may: everyone }),
    get(addresses.materialVersionFile, (ctx) => downloadVersion(ctx, files), { may: everyone }),

    get(addresses.materialList, showMaterialList, { may: keepMaterials }),
    // Before the overview, whose address would fit "neu" as well.
    upload(
      addresses.materialCreation,
      { ask: askForMaterial, submit: (ctx) => submitMaterial(ctx, files) },
      { may: keepMaterials, records: 'materials.material.created', maxBytes: mostBytes },
    ),
    get(addresses.materialOverview, showOverview, { may: keepMaterial }),
    form(
      addresses.materialEditing,
      { ask: askForChanges, submit: submitChanges },
      { may: keepMaterial, records: 'materials.material.changed' },
    ),
    upload(
      addresses.versionAddition,
      { ask: askForVersion, submit: (ctx) => submitVersion(ctx, files) },
      { may: keepMaterial, records: 'materials.version.added', maxBytes: mostBytes },
    ),
    post(addresses.textReading, submitReading, { may: keepMaterial, records: 'materials.text.requested' }),
    form(
      addresses.materialPublication,
      { ask: askForPublication, submit: submitPublication },
      { may: keepMaterial, records: 'materials.material.published' },
    ),
    form(
      addresses.materialWithdrawal,
      { ask: askForWithdrawal, submit: submitWithdrawal },
      { may: keepMaterial, records: 'materials.material.withdrawn' },
    ),
  )
}
