/** How the command ends: nothing wrong, findings of severity error, wrong usage or unreadable input, our bug. */
export const exitStatus = { ok: 0, findings: 1, usage: 2, bug: 3 } as const
