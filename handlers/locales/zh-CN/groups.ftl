### 群：小源在哪些群里，每个群是给谁的

command-groups = 群：小源在哪些群，给谁的
group-staff-only = 这个只有社区工作人员能用。您有事，请私下跟我说。
group-who-are-you =
    现在是用群或者频道的名义在说话，我看不出是哪一位，办不了。
    请换成自己的名字再说一遍。

## 给谁

circle-all = 全社区
circle-none = 还没绑定
team-volunteer = 小源能人库
team-red_hat = 小源红帽队
team-party_member = 党员
team-partner = 爱心联盟

## 绑定

group-chat-for-whom = 「{ $title }」这个群是给谁的？
group-chat-bound = 绑定好了。
group-chat-bound-here =
    这个群绑定好了：{ $circle }。
    { $circle }的通知，以后小源发在这里。
group-chat-unbound = 已解除绑定
group-chat-unbound-here = 这个群解除绑定了，小源不再往这里发通知。
group-chat-asked-in-private = 这个群是给谁的？我私下问您了，请看跟我的聊天。
group-chat-not-there = 没有这个群了。

## 一个群的卡片

group-chat-title = 👥 { $title }
group-chat-nameless = （没有名字的群）
group-chat-place-in = 小源在群里，可以说话。
group-chat-place-restricted = ⚠️ 小源在群里，可是被禁言了，通知发不进去。请群主放开。
group-chat-place-gone = ❌ 小源不在群里，通知发不进去。请群主把小源再拉进来。
group-chat-for = 给谁：{ $circle }
group-chat-topic = 通知发在绑定时的那个话题里。
group-chat-bound-by = { $name }绑定的
button-bind = 绑定
button-rebind = 改绑
button-unbind = 解除绑定

## 全部的群

group-chats-title = 👥 小源的群
group-chat-line-in = ✅ { $title }：{ $circle }
group-chat-line-restricted = ⚠️ { $title }：{ $circle }（被禁言）
group-chat-line-gone = ❌ { $title }：{ $circle }（不在群里）
group-chats-how = 点一个群，看看、绑定。也可以在群里直接发 /bind。
group-chats-none = 小源还没进过群。请先把小源拉进群，再在群里发 /bind。

## 群里变了什么，告诉工作人员

group-chat-now-in = 👥 小源又能在「{ $title }」里说话了。
group-chat-now-restricted = ⚠️ 小源在「{ $title }」里被禁言了，通知发不进去。请群主放开。
group-chat-now-gone = ❌ 小源不在「{ $title }」里了，通知发不进去。要用的话，请群主把小源再拉进来。
group-chat-renamed = 👥 「{ $old }」改名叫「{ $new }」了，绑定不变。
group-chat-moved = 👥 「{ $title }」升级成了大群，小源跟过去了，绑定不变。

## 从群里到私聊

group-go-on = { $name }，群里人多，您说的我先记下了。住哪儿、电话别在群里说，请点下面，我们私下接着说。
button-go-on-in-private = 💬 私下接着说
from-group-unknown = 这个链接不对。您有事，直接跟我说就行。
from-group-not-yours = 这个链接是给别人的。您有事，直接跟我说就行。
from-group-used = 您在群里说的，我已经接过来了。还有事，直接跟我说就行。
from-group-expired = 这个链接过期了，您在群里说的我没有留着。请再跟我说一遍。
