import { skillProblems } from '../../analysis/skill-problems.js'
import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'invalid-skill',
    severity: 'error',
    description: 'A skill lacks a part that docker-agent asks for, or has one that it refuses.',
    rationale:
      'Inline skills need a `name`, a `description` and `instructions`, none of them blank; `context` is `fork` or absent, and `toolsets` and `allowed_tools` go with `context: fork` only. No two inline skills of one list may have the same name. In lists of names and sources, a blank entry and an address that is no URL are refused. The name of a skill is also the command that runs it, so white space in it makes that command impossible; version 16 refuses such a name. All of this holds for `skills` of agents and for the top-level groups, used or not.',
    fixable: false,
    since: '0.1.0',
  },
  check({ model, report }) {
    const { version, data, agents } = model.config
    const strict = version >= 16 && data.version !== undefined
    const own = agents.map((agent) => ({ path: [...agent.path, 'skills'], skills: agent.value.skills }))
    const groups = Object.entries(data.skills ?? {}).map(([name, skills]) => ({
      path: ['skills', name],
      skills,
    }))
    for (const { path, skills } of [...own, ...groups]) {
      if (Array.isArray(skills)) for (const problem of skillProblems(skills, path, strict)) report(problem)
    }
  },
})
