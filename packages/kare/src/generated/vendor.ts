// Generated from specs/kare.yaml by `pnpm generate kare`. Do not edit.

import { authenticate, followRedirects, paginate, writeStyledParameter, writeJson } from '@crm-clients/runtime'

/** What the client knows about its vendor. */
export const vendor = {
  name: 'kare',
  baseUrl: 'https://z52mnqg347.execute-api.eu-west-3.amazonaws.com/main',
  credentials: {
    token: {
      in: 'bearer',
    },
    sessionToken: {
      in: 'header',
      name: 'x-session-token',
    },
  },
  security: [['token', 'sessionToken']],
  features: { authenticate, followRedirects, paginate, writeStyledParameter, bodies: [writeJson] },
} as const

// What several operations have in common.
const withSecurity = {
  security: [['token'], []],
} as const
const withPagination = {
  pagination: {
    style: 'page',
    parameter: 'page',
    items: ['data'],
    total: ['totalCount'],
  },
} as const

/** Method and path of each operation, and what departs from the default. */
export const operations = {
  logIn: ['POST', '/auth/v1/rs/login/credentials', withSecurity],
  verifyToken: ['POST', '/auth/v1/rs/token/verify', withSecurity],
  refreshBackOfficeToken: ['POST', '/auth/v1/bo/token/refresh', withSecurity],
  forgotPassword: ['POST', '/auth/v1/rs/password/forgot', withSecurity],
  resetPassword: ['POST', '/auth/v1/rs/password/reset', withSecurity],
  logInToBackOffice: ['POST', '/auth-rs/v2/bo/login', withSecurity],
  changeMyPassword: ['PATCH', '/users/v1/rs/me/reset-password'],
  listCompanies: ['GET', '/companies/v2/rs', withPagination],
  createCompany: ['POST', '/companies/v2/rs'],
  getCompany: ['GET', '/companies/v2/rs/{companyId}'],
  updateCompany: ['PATCH', '/companies/v2/rs/{companyId}'],
  listContacts: ['GET', '/companies/v2/rs/{companyId}/contacts', withPagination],
  createContacts: ['POST', '/companies/v2/rs/{companyId}/contacts'],
  updateContact: ['PATCH', '/companies/v2/rs/{companyId}/contacts/{contactId}'],
  listContracts: ['GET', '/companies/v2/rs/{companyId}/contracts', withPagination],
  getContract: ['GET', '/companies/v2/rs/{companyId}/contracts/{contractId}'],
  createTrainingContract: ['POST', '/companies/v2/rs/{companyId}/contracts/training'],
  listLabels: ['GET', '/labels/v2/rs', withPagination],
  listSiteLabels: ['GET', '/labels/v1', withPagination],
  createLabel: ['POST', '/labels/v1'],
  updateLabel: ['PUT', '/labels/v2/rs/{labelId}'],
  createRoutineIntervention: ['POST', '/interventions/v2/rs/preventive/routine'],
  createCurativeIntervention: ['POST', '/interventions/v2/rs/curative'],
  createUnplannedIntervention: ['POST', '/interventions/v2/mb/preventive/unplanned'],
  deleteIntervention: ['DELETE', '/interventions/v2/rs/{interventionId}'],
  listEquipments: ['GET', '/equipments/v2/rs', withPagination],
  getEquipment: ['GET', '/equipments/v2/rs/{equipmentId}'],
  updateEquipment: ['PATCH', '/equipments/v2/rs/{equipmentId}'],
  createBuilding: ['POST', '/buildings/v1/rs'],
  getBuilding: ['GET', '/buildings/v1/rs/{buildingId}'],
  getMyOrganization: ['GET', '/organizations/v2/rs/my'],
  updateUserOrganization: ['PATCH', '/users-organizations/v1/rs/users/{userId}'],
  createAuditUser: ['POST', '/users-organizations/v1/bo/users/audit/{userId}/organizations/{organizationId}'],
  createBackOfficeUser: ['POST', '/users/v1/bo/back-office/bootstrap', {
    security: [['token']],
  }],
  deleteNotifications: ['DELETE', '/notifications/v2/rs'],
} as const
