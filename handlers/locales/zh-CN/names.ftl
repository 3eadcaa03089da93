### 东西和人叫什么

## 事情的种类

category-electrical = 家里的灯、插座、电线
category-plumbing = 家里的水管、龙头、马桶
category-lock = 门锁、钥匙
category-door_window = 门窗、纱窗
category-appliance_tv = 电视
category-appliance_other = 别的家用电器
category-digital_help = 手机、上网不会用
category-water_supply = 停水、水小、水不干净
category-power_gas = 停电、停气
category-heating = 暖气、供热
category-sewer = 下水道、化粪池
category-road_manhole = 道路、井盖
category-building_public = 楼道、楼顶、单元门
category-lighting_public = 路灯、楼道灯
category-sanitation = 垃圾、卫生
category-parking = 停车、充电
category-noise = 噪音扰民
category-pets = 猫狗宠物
category-neighbour_dispute = 邻里矛盾
category-renovation_consent = 改造、大家商量的事
category-property_management = 物业
category-city_mgmt = 占道、违建
category-fire_safety = 消防隐患
category-fraud_crime = 诈骗、治安
category-health = 看病、健康
category-care = 照看老人、生活困难
category-emergency = 紧急情况
category-service_guide = 办手续、问事情
category-events = 活动、演出
category-volunteering = 做志愿者
category-followup = 问以前报的事
category-chitchat = 聊聊天
category-other = 其他的事
category-unheard = 语音，还没人听
category-human = 想找工作人员

## 手艺

trade-electrician = 电工
trade-plumber = 水暖工
trade-locksmith = 锁匠
trade-carpenter = 门窗木工
trade-tv_repair = 电视维修
trade-appliance_repair = 家电维修
trade-phone_help = 手机辅导
trade-elder_care = 助老
trade-barber = 理发
no-trade = 帮手

## 一件事办到哪一步了（居民、能人、工作人员都会看到）

state-new = 收到了，正在安排
state-seeking = 正在找人上门
state-claimed = 有人接下了
state-on_the_way = 人在路上了
state-referred = 转给联盟单位了
state-with_staff = 社区工作人员在办
state-finished = 说办好了，等确认
state-to_call = 等社区打电话问
state-half_solved = 解决了一半
state-solved = 已解决
state-not_fixed = 已结束，没修成
state-withdrawn = 已撤回

## 在谁手里，在哪里

the-staff = 社区工作人员
nobody-yet = 还没有人接
no-unit = 联盟单位
unit-and-phone = { $name }（电话 { $phone }）
somewhere = 小区不详

## 在社区里是什么人

role-volunteer = 小源能人
role-red_hat = 小源红帽队队员
role-party_member = 党员
role-partner = 爱心联盟单位联系人
role-staff = 社区工作人员
role-admin = 管理员

actor-reporter = 居民
actor-fixer = 能人
actor-unit = 联盟单位
actor-staff = 工作人员
actor-clock = 小源
