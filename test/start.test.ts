import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { projectFolder } from '#app/project-files.ts'
import world from '../src/modules/organisations/seed/demo-world.json' with { type: 'json' }

type Program = { readonly process: ChildProcess; output(): string; ended: Promise<number | null> }

const running = new Set<ChildProcess>()
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vielfaltsnetz-start-'))
  await chmod(folder, 0o755)
})
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

/** Starts the program as `npm start` and `npm run serve` do. */
function start(mode: 'demo' | 'production', environment: Record<string, string>): Program {
  // The very flags of `npm start`, IN-19 among them.
  const script = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as { scripts: { start: string } }
  const flags = script.scripts.start.split(' ').filter((word) => word.startsWith('--'))
  const child = spawn(process.execPath, [...flags, join(projectFolder, 'scripts', 'start.ts'), mode], {
    cwd: projectFolder,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
  })
  running.add(child)
  let output = ''
  child.stdout.on('data', (part: Buffer) => (output += part.toString()))
  child.stderr.on('data', (part: Buffer) => (output += part.toString()))
  const ended = new Promise<number | null>((resolve) =>
    child.on('exit', (code) => (running.delete(child), resolve(code))),
  )
  return { process: child, output: () => output, ended }
}

async function ready(program: Program, base: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const answer = await fetch(`${base}/readyz`).catch(() => undefined)
    if (answer?.status === 200 && program.output().includes('ist bereit')) return
    if (program.process.exitCode !== null) break
    await pause(100)
  }
  throw new Error(`It did not get ready:\n${program.output()}`)
}

async function stop(program: Program): Promise<number | null> {
  program.process.kill('SIGTERM')
  return program.ended
}

describe('npm start', () => {
  const base = 'http://localhost:3481'
  const environment = () => ({ DATA_DIR: join(folder, 'demo'), PORT: '3481' })

  it('fills an empty folder, lets every persona in, and starts again on the same data', async () => {
    const first = start('demo', environment())
    await ready(first, base)
    const lines = first.output().match(/http:\/\/localhost:3481\/de\/mein\/demo\/\S+/g) ?? []
    expect(lines.length).toBe(world.people.length)
    expect((await fetch(`${base}/`)).status).toBe(200)
    for (const key of ['secret.key', 'issuer-key.pem'])
      expect((await stat(join(folder, 'demo', key))).mode & 0o777, key).toBe(0o600)

    const page = await (await fetch(lines[0] ?? '')).text()
    const key = /name="_key" value="([^"]+)"/.exec(page.slice(page.indexOf('<main')))?.[1] ?? ''
    const entered = await fetch(lines[0] ?? '', {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: base },
      body: new URLSearchParams({ _key: key }),
    })
    expect(entered.status).toBe(303)
    const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
    expect((await fetch(`${base}/de/mein`, { headers: { cookie } })).status).toBe(200)
    expect(await stop(first)).toBe(0)

    const second = start('demo', environment())
    await ready(second, base)
    expect(second.output()).not.toContain('Beispielwelt wird angelegt')
    expect((await fetch(`${base}/de/mein`, { headers: { cookie } })).status, 'the session is still there').toBe(200)
    expect(await stop(second)).toBe(0)
  }, 120_000)

  it('npm run serve refuses the demo world', async () => {
    const program = start('production', {
      ...environment(),
      BASE_URL: 'http://localhost:3481',
      SMTP_URL: 'smtp://localhost:2525',
      MAIL_FROM: 'post@vielfalt.example',
    })
    expect(await program.ended).toBe(1)
    expect(program.output()).toContain('demo world')
  }, 60_000)
})

describe('npm run serve', () => {
  it('names what is missing, and starts nothing', async () => {
    const program = start('production', { DATA_DIR: join(folder, 'nothing'), PORT: '3482' })
    expect(await program.ended).toBe(1)
    expect(program.output()).toMatch(/BASE_URL[\s\S]*SMTP_URL[\s\S]*MAIL_FROM/)
    await expect(stat(join(folder, 'nothing'))).rejects.toThrow()
  }, 60_000)

  it('CR-07: refuses a sample key', async () => {
    const file = join(folder, 'sample.key')
    await writeFile(file, `${Buffer.alloc(32, 'a').toString('base64')}\n`)
    const program = start('production', {
      DATA_DIR: join(folder, 'sample'),
      PORT: '3482',
      BASE_URL: 'http://localhost:3482',
      SMTP_URL: 'smtp://localhost:2525',
      MAIL_FROM: 'post@vielfalt.example',
      SECRET_KEY_FILE: file,
    })
    expect(await program.ended).toBe(1)
    expect(program.output()).toContain('sample or too weak')
  }, 90_000)
})

describe('an external database and two processes', () => {
  const base = 'http://localhost:3483'
  const name = `external_${process.pid}`
  const server = () => inject('postgres')

  async function asOwner<Value>(database: string, work: (client: pg.Client) => Promise<Value>): Promise<Value> {
    const { host, port, user } = server()
    const client = new pg.Client({ host, port, user, database })
    await client.connect()
    try {
      return await work(client)
    } finally {
      await client.end()
    }
  }

  it('serve the same data; what one changes, the other forgets at once; a killed one comes back', async () => {
    await asOwner('postgres', (client) => client.query(`create database ${name}`))
    const { host, port, user } = server()
    const program = start('production', {
      DATABASE_URL: `postgres://${user}@localhost:${port}/${name}?host=${encodeURIComponent(host)}`,
      WORKERS: '2',
      DATA_DIR: join(folder, 'external'),
      PORT: '3483',
      BASE_URL: base,
      SMTP_URL: 'smtp://localhost:2525',
      MAIL_FROM: 'post@vielfalt.example',
    })
    try {
      await ready(program, base)
      // AU-11: no account yet, so the console shows one link for the first operator.
      expect(program.output()).toMatch(/Erster Zugang.*http:\/\/localhost:3483\/de\/mein\/einladung\/\S+/)
      const ask = async () => {
        const answers = await Promise.all(
          Array.from({ length: 24 }, () =>
            fetch(`${base}/de/projekte/wir-lotsinnen-ruesselsheim`, { headers: { connection: 'close' } }),
          ),
        )
        return Promise.all(answers.map((answer) => answer.text()))
      }
      expect((await ask()).every((html) => html.includes('Lots*innen'))).toBe(true)

      await asOwner(name, async (client) => {
        await client.query(`begin`)
        await client.query(
          `update directory_entries set name = 'Neuer Name überall' where slug = 'wir-lotsinnen-ruesselsheim'`,
        )
        await client.query(
          `insert into facts (at, action, actor_kind, actor_task, subject, hash, previous_hash) values (now(), 'organisations.profile.changed', 'system', 'test', 'x', '', '')`,
        )
        await client.query(`commit`)
      })
      await pause(1000)
      expect((await ask()).every((html) => html.includes('Neuer Name überall'))).toBe(true)

      const children = (await readFile(`/proc/${program.process.pid}/task/${program.process.pid}/children`, 'utf8'))
        .trim()
        .split(' ')
        .map(Number)
      const workers: number[] = []
      for (const child of children)
        if ((await readFile(`/proc/${child}/cmdline`, 'utf8')).includes('node')) workers.push(child)
      expect(workers.length).toBe(2)
      process.kill(workers[0] ?? 0, 'SIGKILL')
      await pause(200)
      expect((await fetch(`${base}/de/`)).status).toBe(200)
    } finally {
      await stop(program)
      await asOwner('postgres', (client) => client.query(`drop database ${name} with (force)`))
    }
  }, 120_000)

  it('CF-08: a database that is not there yet gets a 503 in words, and no end of the program', async () => {
    const program = start('production', {
      DATABASE_URL: 'postgres://nobody@localhost:1/nothing',
      DATA_DIR: join(folder, 'later'),
      PORT: '3484',
      BASE_URL: 'http://localhost:3484',
      SMTP_URL: 'smtp://localhost:2525',
      MAIL_FROM: 'post@vielfalt.example',
    })
    try {
      let answer: Response | undefined
      for (let attempt = 0; attempt < 150 && answer === undefined; attempt += 1) {
        answer = await fetch('http://localhost:3484/de/finden').catch(() => undefined)
        if (answer === undefined) await pause(100)
      }
      expect(answer?.status).toBe(503)
      expect(answer?.headers.get('retry-after')).toBe('5')
      expect(await answer?.text()).toContain('Gerade nicht erreichbar')
      expect((await fetch('http://localhost:3484/readyz')).status).toBe(503)
      expect((await fetch('http://localhost:3484/healthz')).status).toBe(200)
      expect(program.process.exitCode).toBeNull()
    } finally {
      await stop(program)
    }
  }, 60_000)
})
