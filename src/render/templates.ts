export const loadTemplates = 0
