// Generated from specs/kare.yaml by `pnpm generate kare`. Do not edit.

import { authenticate, followRedirects, paginate, sendFile, writeJson } from '@crm-clients/runtime'

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
  features: { authenticate, followRedirects, methods: [paginate, sendFile], bodies: [writeJson] },
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

/** Path and method of each operation, and what departs from the default. */
export const operations = {
  logIn: ['/auth/v1/rs/login/credentials', 'POST', withSecurity],
  verifyToken: ['/auth/v1/rs/token/verify', 'POST', withSecurity],
  refreshBackOfficeToken: ['/auth/v1/bo/token/refresh', 'POST', withSecurity],
  forgotPassword: ['/auth/v1/rs/password/forgot', 'POST', withSecurity],
  resetPassword: ['/auth/v1/rs/password/reset', 'POST', withSecurity],
  logInToBackOffice: ['/auth-rs/v2/bo/login', 'POST', withSecurity],
  changeMyPassword: ['/users/v1/rs/me/reset-password', 'PATCH'],
  listCompanies: ['/companies/v2/rs', 'GET', withPagination],
  createCompany: ['/companies/v2/rs', 'POST'],
  getCompany: ['/companies/v2/rs/{companyId}', 'GET'],
  updateCompany: ['/companies/v2/rs/{companyId}', 'PATCH'],
  listContacts: ['/companies/v2/rs/{companyId}/contacts', 'GET', withPagination],
  createContacts: ['/companies/v2/rs/{companyId}/contacts', 'POST'],
  updateContact: ['/companies/v2/rs/{companyId}/contacts/{contactId}', 'PATCH'],
  listContracts: ['/companies/v2/rs/{companyId}/contracts', 'GET', withPagination],
  getContract: ['/companies/v2/rs/{companyId}/contracts/{contractId}', 'GET'],
  createTrainingContract: ['/companies/v2/rs/{companyId}/contracts/training', 'POST', {
    upload: {
      style: 'url',
      name: ['document', 'name'],
      type: ['document', 'mimeType'],
      size: ['document', 'size'],
      url: ['upload', 'presignedUrl'],
    },
  }],
  listLabels: ['/labels/v2/rs', 'GET', withPagination],
  listSiteLabels: ['/labels/v1', 'GET', withPagination],
  createLabel: ['/labels/v1', 'POST'],
  updateLabel: ['/labels/v2/rs/{labelId}', 'PUT'],
  createRoutineIntervention: ['/interventions/v2/rs/preventive/routine', 'POST'],
  createCurativeIntervention: ['/interventions/v2/rs/curative', 'POST'],
  createUnplannedIntervention: ['/interventions/v2/mb/preventive/unplanned', 'POST'],
  deleteIntervention: ['/interventions/v2/rs/{interventionId}', 'DELETE'],
  listEquipments: ['/equipments/v2/rs', 'GET', withPagination],
  getEquipment: ['/equipments/v2/rs/{equipmentId}', 'GET'],
  updateEquipment: ['/equipments/v2/rs/{equipmentId}', 'PATCH'],
  createBuilding: ['/buildings/v1/rs', 'POST'],
  getBuilding: ['/buildings/v1/rs/{buildingId}', 'GET'],
  getMyOrganization: ['/organizations/v2/rs/my', 'GET'],
  updateUserOrganization: ['/users-organizations/v1/rs/users/{userId}', 'PATCH'],
  createAuditUser: ['/users-organizations/v1/bo/users/audit/{userId}/organizations/{organizationId}', 'POST'],
  createBackOfficeUser: ['/users/v1/bo/back-office/bootstrap', 'POST', {
    security: [['token']],
  }],
  deleteNotifications: ['/notifications/v2/rs', 'DELETE'],
} as const
