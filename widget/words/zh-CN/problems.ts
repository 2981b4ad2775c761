import type { helping as englishHelping, problems as english, ProblemWords } from '../problems.ts';

const unchanged = '未作任何更改。';
const ours: ProblemWords = {
  title: '这是我们的问题',
  sentence: ({ app, reference }) =>
    `${app} 尚未在 Amazon 为此完成配置。您无法自行解决。${reference ? `我们已收到通知：${reference}。` : ''}`,
};
const unverified: ProblemWords = {
  title: '我们无法验证此次登录',
  sentence: `此次登录是在另一个浏览器中或由其他人开始的。${unchanged}`,
};
const oncePerMinute: ProblemWords = {
  title: '请稍候',
  sentence: 'Amazon 每分钟只允许检查一次。',
};

export const problems = {
  popup_blocked: { title: '您的浏览器阻止了 Amazon 窗口', sentence: unchanged },
  window_closed: { title: '未完成', sentence: `Amazon 窗口在完成前已关闭。${unchanged}` },
  attempt_expired: { title: '用时过长', sentence: `本次尝试已结束。${unchanged}您的选择会保留。` },
  review_expired: { title: '用时过长', sentence: '没有人确认账户是否正确，因此未保留此账户。' },
  consent_declined: { title: '未在 Amazon 允许', sentence: '您在 Amazon 取消了操作。未连接任何内容。' },
  state_mismatch: unverified,
  proof_refused: unverified,
  code_refused: { title: 'Amazon 未确认', sentence: 'Amazon 拒绝完成此次登录。请重新开始。' },
  permission_missing: {
    title: '此 Amazon 用户无权连接应用',
    sentence: `Amazon 要求主用户身份，或“Selling Partner Appstore: View & Edit”权限（部分账户还需要“Manage Authorized Partners”）。${unchanged}`,
  },
  plan_individual: {
    title: '需要“Professional”计划',
    sentence: `Amazon 只允许“Professional”账户使用应用。${unchanged}`,
  },
  account_not_ready: {
    title: 'Amazon 尚未就绪',
    sentence: `新账户或审核中的账户最长可能需要 48 小时。${unchanged}`,
  },
  account_inactive: {
    title: '在 Amazon 已停用',
    sentence: 'Amazon 报告此账户未处于活动状态。您在此处的数据会保留。',
  },
  wrong_account: {
    title: '登录的是另一个账户',
    sentence: ({ got, expected }) =>
      got && expected ? `您登录的是 ${got}；此连接属于 ${expected}。${unchanged}` : unchanged,
  },
  wrong_region: {
    title: ({ place }) => (place ? `此账户属于${place}` : '此账户属于其他区域'),
    sentence: unchanged,
  },
  wrong_type: {
    title: '这是 Vendor Central 账户',
    sentence: `您是从 Seller Central 开始的。${unchanged}`,
  },
  already_here: {
    title: '已在您的列表中',
    sentence: ({ name }) =>
      name ? `我们已将“${name}”续期，没有重复添加。` : '我们已将其续期，没有重复添加。',
  },
  no_marketplaces: {
    title: '未找到站点',
    sentence: ({ place }) =>
      place ? `Amazon 未返回${place}的任何站点。` : 'Amazon 未返回此账户的任何站点。',
  },
  role_missing: {
    title: '缺少一项权限',
    sentence: ({ role, feature }) =>
      `${role ? `${feature ? `${feature}需要` : '需要'}“${role}”。` : ''}其余功能正常。`,
  },
  revoked: {
    title: '访问权限已在 Amazon 移除',
    sentence: ({ date }) =>
      `${date ? `Amazon 最近一次响应：${date}。` : ''}可能是在“Manage Your Apps”中关闭，或因更改密码所致。您的历史数据会保留。`,
  },
  expired: {
    title: '年度续期已逾期',
    sentence: ({ date }) =>
      `Amazon 每 365 天要求续期一次。${date ? `已于 ${date} 到期。` : ''}您的历史数据会保留；缺失的数据我们会补齐。`,
  },
  app_not_in_region: {
    title: '这是我们的问题',
    sentence: ({ app, reference }) =>
      `${app} 尚未在 Amazon 为此区域完成配置。您无法自行解决。${reference ? `我们已收到通知：${reference}。` : ''}`,
  },
  app_misconfigured: ours,
  app_draft: ours,
  amazon_down: {
    title: 'Amazon 没有响应',
    sentence: ({ time }) => (time ? `${unchanged}我们将于 ${time} 重试。` : `${unchanged}我们会自动重试。`),
  },
  rate_limited: oncePerMinute,
  checked_lately: oncePerMinute,
  ads_no_profile: {
    title: '尚无广告账户',
    sentence: '创建第一个广告活动时，Amazon 会建立广告账户。我们每天检查一次。',
  },
  ads_profile_missing: {
    title: ({ country }) => (country ? `${country}不在此登录账号中` : '有国家/地区不在此登录账号中'),
    sentence: '没有权限、没有广告活动，或未在 Amazon 勾选。',
  },
  ads_view_only: { title: '仅查看', sentence: '此登录账号可以查看广告活动，但不能更改。' },
  plan_limit: {
    title: '已达到套餐上限',
    sentence: ({ used, max }) =>
      max === undefined ? '您的套餐无法再添加站点。' : `已使用 ${used}/${max} 个站点。`,
  },
  host_session: {
    title: '请重新登录',
    sentence: ({ app }) => (app ? `您的 ${app} 会话已结束。` : '您的会话已结束。'),
  },
  offline: {
    title: '您已离线',
    sentence: ({ time }) => (time ? `显示的是 ${time} 的状态。` : '显示的是最后已知的状态。'),
  },
  origin_refused: {
    title: '无法在此页面连接账户',
    sentence: '此页面尚未为此完成配置。您无法自行解决，请告知支持人员。',
  },
  step_up_required: {
    title: '请确认是您本人',
    sentence: ({ app }) => `${app} 要求您在此操作前重新登录。未做任何更改。`,
  },
  forbidden: { title: '您不再拥有此操作的权限', sentence: unchanged },
  conflict: { title: '已有人抢先操作', sentence: '内容在此期间已被更改，请重新查看。' },
  not_found: { title: '已不存在', sentence: '在此期间已被他人移除。未作其他更改。' },
  name_taken: { title: '您已有同名的连接', sentence: '请换一个名称。' },
  attempt_over: { title: '本次尝试已结束', sentence: `${unchanged}您可以重新开始。` },
  departures_used: { title: '本次尝试已结束', sentence: '已三次前往 Amazon。请开始新的尝试。' },
  arrival_over: {
    title: '用时过长',
    sentence: '请在 Amazon 使用“Authorize”或“Re-authorize”重新开始。',
  },
  link_over: { title: '链接已失效', sentence: '请创建新链接。' },
  links_used: {
    title: '今天的链接数量已达上限',
    sentence: '您明天可以继续发送，也可以撤回不需要的链接。',
  },
  undo_over: { title: '十秒已过', sentence: '连接仍处于断开状态。“再次连接”可将其恢复。' },
  too_many_attempts: { title: '未完成的尝试过多', sentence: '请先完成或取消其中一个。' },
  unavailable: { title: '无法连接到服务', sentence: `${unchanged}请重试。` },
  unknown: {
    title: '出现问题',
    sentence: ({ reference }) => (reference ? `${unchanged}参考编号 ${reference}。` : unchanged),
  },
} satisfies Record<keyof typeof english, ProblemWords>;

export const helping = {
  actors: {
    user: '您可以解决此问题。',
    owner: 'Amazon 账户的所有者可以解决此问题。',
    host: '只有我们可以解决此问题。',
    amazon: '只有 Amazon 可以解决此问题。',
  },
  requestSent: '您的请求已发出。',
  startHere: '从这里开始',
  remindMe: '提醒我',
  reminded: '可用时我们会告知您。',
  notifyMe: '通知我',
  notified: '修复后我们会告知您。',
  openHealth: '打开“Account Health”',
  tryNow: '立即重试',
  chooseAnother: '选择其他区域',
  reconnectEditor: '使用可编辑的账号重新连接',
  enabledAt: (time) => `${time} 可用`,
  permissionSteps: [
    '主用户在 Seller Central 打开“Settings › User Permissions”。',
    '在您的姓名旁：“Manage Permissions”。',
    '“Selling Partner Appstore”（部分账户还有“Manage Authorized Partners”）：“View & Edit”。保存。',
    '然后在此处重试。',
  ],
  planSteps: [
    '在 Seller Central 打开“Settings › Account Info”。',
    '“Your Services › Manage”：升级到“Professional”。Amazon 会收取费用。',
    '然后在此处重试。',
  ],
  primarySteps: ['主用户是开设卖家账户的人。', '请以此人身份登录 Amazon，或向其发送链接。'],
  adsSteps: [
    '尚无广告活动：创建第一个广告活动后，该国家/地区就会出现。',
    '没有权限：由所有者在 Amazon Ads 的“Access and settings”中授予。可能需要 24 小时。',
    '未勾选：请再次连接，并在 Amazon 的账户列表中勾选该国家/地区。',
  ],
} satisfies typeof englishHelping;
