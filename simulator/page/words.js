/** The page's own labels in Chinese and English; what people and bots say is never translated. */

const WORDS = {
  zh: {
    title: "小源 · 模拟社区",
    subtitle: "一台电脑，一整个社区的手机",
    language: "English",
    try: "试一试",
    people: "社区里的人",
    search: "找人：姓名或身份",
    "nobody-found": "没有找到“{what}”",
    featured: "故事里的人",
    groups: "群聊",
    elder: "独居老人",
    talent: "能人",
    red_hat: "小源红帽队",
    staff: "工作人员",
    partner: "爱心联盟",
    resident: "居民",
    other: "其他",
    members: "{count} 人",
    unread: "{count} 条未读",
    "nothing-open": "点左边的人，拿起他的手机",
    clock: "社区时间",
    winding: "正在拨快……",
    "wind-next": "下一件事",
    "wind-minutes": "+10 分钟",
    "wind-hour": "+1 小时",
    "wind-morning": "明早 8 点",
    lost: "连不上模拟器，正在重试……",
    phone: "{name}的手机",
    back: "回到名单",
    close: "收起手机",
    more: "更多",
    "bot-says": "{name}说",
    "speaking-as": "我是",
    messages: "聊天记录",
    newer: "有新消息",
    start: "开始",
    "start-hint": "还没有聊过。点“开始”打个招呼。",
    blocked: "已停用这个机器人，它的消息进不来。",
    unblock: "重新启用",
    block: "停用机器人",
    "open-link": "打开链接",
    "link-hint": "贴上 t.me 链接或其中的口令",
    menu: "菜单",
    commands: "菜单",
    "no-commands": "这里没有菜单命令。",
    attach: "添加",
    keys: "收起或展开大按键",
    message: "输入消息",
    send: "发送",
    cancel: "取消",
    ok: "知道了",
    edit: "修改",
    editing: "修改这一条",
    edited: "已修改",
    deleted: "已删除",
    protected: "禁止转发和保存",
    photo: "照片",
    voice: "语音",
    place: "位置",
    contact: "电话号码",
    file: "文件",
    "photo-file": "从电脑里选……",
    caption: "照片说明（可不写）",
    "drawing-lamp": "不亮的灯",
    "drawing-pipe": "漏水的管",
    "drawing-cover": "井盖",
    seconds: "秒数",
    "seconds-short": "{count} 秒",
    play: "播放",
    pause: "暂停",
    latitude: "纬度",
    longitude: "经度",
    "phone-number": "手机号码",
    "share-phone": "把号码发给机器人？",
    today: "今天",
    yesterday: "昨天",
    "not-a-link": "这不是 {bot} 的链接。",
  },
  en: {
    title: "Xiaoyuan simulator",
    subtitle: "One screen, a whole community's phones",
    language: "中文",
    try: "What to try",
    people: "People of the community",
    search: "Find a name or role",
    "nobody-found": "Nobody matches “{what}”",
    featured: "In the story",
    groups: "Groups",
    elder: "Elders living alone",
    talent: "Talent pool",
    red_hat: "Red hats",
    staff: "Staff",
    partner: "Alliance",
    resident: "Residents",
    other: "Others",
    members: "{count} people",
    unread: "{count} unread",
    "nothing-open": "Choose somebody on the left to pick up their phone",
    clock: "Community time",
    winding: "Winding …",
    "wind-next": "Next event",
    "wind-minutes": "+10 min",
    "wind-hour": "+1 h",
    "wind-morning": "Tomorrow 8 am",
    lost: "The simulator does not answer, trying again …",
    phone: "{name}'s phone",
    back: "Back to the list",
    close: "Put the phone away",
    more: "More",
    "bot-says": "{name} says",
    "speaking-as": "I am",
    messages: "Messages",
    newer: "New messages",
    start: "Start",
    "start-hint": "No messages yet. Press “Start” to say hello.",
    blocked: "This bot is blocked; its messages do not arrive.",
    unblock: "Unblock",
    block: "Block the bot",
    "open-link": "Open a link",
    "link-hint": "Paste a t.me link, or the code in it",
    menu: "Menu",
    commands: "Menu",
    "no-commands": "No commands here.",
    attach: "Attach",
    keys: "Fold or unfold the large keys",
    message: "Message",
    send: "Send",
    cancel: "Cancel",
    ok: "OK",
    edit: "Edit",
    editing: "Editing",
    edited: "edited",
    deleted: "deleted",
    protected: "No forwarding or saving",
    photo: "Photo",
    voice: "Voice",
    place: "Location",
    contact: "Phone number",
    file: "File",
    "photo-file": "From this computer …",
    caption: "Caption (optional)",
    "drawing-lamp": "A dead lamp",
    "drawing-pipe": "A leaking pipe",
    "drawing-cover": "A manhole cover",
    seconds: "Seconds",
    "seconds-short": "{count} s",
    play: "Play",
    pause: "Pause",
    latitude: "Latitude",
    longitude: "Longitude",
    "phone-number": "Mobile number",
    "share-phone": "Share this number with the bot?",
    today: "Today",
    yesterday: "Yesterday",
    "not-a-link": "This is no link of {bot}.",
  },
};

const KEPT = "xiaoyuan.language";

let spoken = localStorage.getItem(KEPT) === "en" ? "en" : "zh";

export const language = () => spoken;
export const locale = () => (spoken === "en" ? "en-GB" : "zh-CN");

/** The label `key` in the page's language, with its {gaps} filled in. */
export function w(key, gaps = {}) {
  return WORDS[spoken][key].replace(/\{(\w+)\}/g, (_, gap) => gaps[gap]);
}

const labels = new WeakMap();

/** Give `element` a label that follows the language: its "text", or an attribute's name. */
export function label(element, where, key, gaps) {
  labels.set(element, { ...labels.get(element), [where]: [key, gaps] });
  element.dataset.labelled = "";
  write(element, where, w(key, gaps));
}

function write(element, where, words) {
  if (where === "text") element.textContent = words;
  else element.setAttribute(where, words);
}

/** Change to the other language and write all labels anew. */
export function switchLanguage() {
  spoken = spoken === "en" ? "zh" : "en";
  localStorage.setItem(KEPT, spoken);
  for (const element of document.querySelectorAll("[data-labelled]")) {
    for (const [where, [key, gaps]] of Object.entries(labels.get(element))) {
      write(element, where, w(key, gaps));
    }
  }
}
