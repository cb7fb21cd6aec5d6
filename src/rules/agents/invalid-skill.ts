import { behaves } from '../../decode/versions.js'
import { skillProblems } from '../../analysis/skill-problems.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'A skill lacks a part that docker-agent asks for, or has one that it refuses.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    const { version, data, agents } = config
    const strict = behaves('hooks-and-skills-are-strict', version) && data.version !== undefined
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
