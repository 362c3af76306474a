//! Host names against the endpoint rules that the AWS SDKs share.

// Test code may stop at the first surprise.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

use cognito_wasm::error::Code;
use cognito_wasm::partition::{Issuer, Variant, host, issuer_host, variant_host};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const PLAIN: Variant = Variant { fips: false, dual_stack: false };
const FIPS: Variant = Variant { fips: true, dual_stack: false };
const DUAL_STACK: Variant = Variant { fips: false, dual_stack: true };
const FIPS_DUAL_STACK: Variant = Variant { fips: true, dual_stack: true };

#[test]
fn every_partition_has_its_own_domain() {
    for (region, suffix) in [
        ("us-east-1", "amazonaws.com"),
        ("ap-southeast-7", "amazonaws.com"),
        ("ca-west-1", "amazonaws.com"),
        ("mx-central-1", "amazonaws.com"),
        ("il-central-1", "amazonaws.com"),
        ("cn-north-1", "amazonaws.com.cn"),
        ("cn-northwest-1", "amazonaws.com.cn"),
        ("us-gov-west-1", "amazonaws.com"),
        ("us-gov-east-1", "amazonaws.com"),
        ("eusc-de-east-1", "amazonaws.eu"),
        ("us-iso-east-1", "c2s.ic.gov"),
        ("us-isob-east-1", "sc2s.sgov.gov"),
        ("eu-isoe-west-1", "cloud.adc-e.uk"),
        ("us-isof-south-1", "csp.hci.ic.gov"),
        // Regions to come, and those of another shape, are in the standard partition.
        ("eu-moon-9", "amazonaws.com"),
        ("local", "amazonaws.com"),
    ] {
        for service in ["cognito-idp", "cognito-identity", "cognito-sync", "sts"] {
            let expected = [service, region, suffix].join(".");
            assert_eq!(host(service, region).unwrap(), expected);
            assert_eq!(variant_host(service, region, PLAIN).unwrap(), expected);
        }
    }
}

#[test]
fn variants_follow_the_endpoint_rules_of_each_service() {
    for (service, region, variant, expected) in [
        // Cognito in the standard partition: the plain host has both address families.
        ("cognito-idp", "eu-west-1", DUAL_STACK, "cognito-idp.eu-west-1.amazonaws.com"),
        ("cognito-identity", "us-east-1", DUAL_STACK, "cognito-identity.us-east-1.amazonaws.com"),
        ("cognito-idp", "us-east-1", FIPS, "cognito-idp-fips.us-east-1.amazonaws.com"),
        ("cognito-identity", "us-west-2", FIPS, "cognito-identity-fips.us-west-2.amazonaws.com"),
        ("cognito-idp", "us-east-1", FIPS_DUAL_STACK, "cognito-idp-fips.us-east-1.amazonaws.com"),
        ("cognito-idp", "us-east-2", FIPS_DUAL_STACK, "cognito-idp-fips.us-east-2.amazonaws.com"),
        ("cognito-identity", "us-west-1", FIPS_DUAL_STACK, "cognito-identity-fips.us-west-1.amazonaws.com"),
        ("cognito-identity", "us-west-2", FIPS_DUAL_STACK, "cognito-identity-fips.us-west-2.amazonaws.com"),
        ("cognito-idp", "ca-central-1", FIPS_DUAL_STACK, "cognito-idp-fips.ca-central-1.api.aws"),
        // Elsewhere.
        ("cognito-idp", "us-gov-west-1", DUAL_STACK, "cognito-idp.us-gov-west-1.api.aws"),
        ("cognito-idp", "us-gov-west-1", FIPS, "cognito-idp-fips.us-gov-west-1.amazonaws.com"),
        ("cognito-idp", "us-gov-west-1", FIPS_DUAL_STACK, "cognito-idp-fips.us-gov-west-1.api.aws"),
        (
            "cognito-identity",
            "cn-north-1",
            DUAL_STACK,
            "cognito-identity.cn-north-1.api.amazonwebservices.com.cn",
        ),
        ("cognito-idp", "eusc-de-east-1", DUAL_STACK, "cognito-idp.eusc-de-east-1.api.amazonwebservices.eu"),
        ("cognito-idp", "us-iso-east-1", DUAL_STACK, "cognito-idp.us-iso-east-1.api.aws.ic.gov"),
        ("cognito-idp", "us-isob-east-1", DUAL_STACK, "cognito-idp.us-isob-east-1.api.aws.scloud"),
        ("cognito-idp", "eu-isoe-west-1", DUAL_STACK, "cognito-idp.eu-isoe-west-1.api.cloud-aws.adc-e.uk"),
        ("cognito-idp", "us-isof-south-1", DUAL_STACK, "cognito-idp.us-isof-south-1.api.aws.hci.ic.gov"),
        // The other two services have no such exceptions, except STS in GovCloud.
        ("cognito-sync", "us-east-1", DUAL_STACK, "cognito-sync.us-east-1.api.aws"),
        ("cognito-sync", "us-east-1", FIPS_DUAL_STACK, "cognito-sync-fips.us-east-1.api.aws"),
        ("sts", "us-east-1", DUAL_STACK, "sts.us-east-1.api.aws"),
        ("sts", "us-east-1", FIPS, "sts-fips.us-east-1.amazonaws.com"),
        ("sts", "us-gov-west-1", FIPS, "sts.us-gov-west-1.amazonaws.com"),
        ("sts", "us-gov-west-1", FIPS_DUAL_STACK, "sts-fips.us-gov-west-1.api.aws"),
    ] {
        assert_eq!(variant_host(service, region, variant).unwrap(), expected);
    }
}

#[test]
fn the_issuer_has_two_names() {
    for (region, issuer, expected) in [
        ("us-east-1", Issuer::Original, "cognito-idp.us-east-1.amazonaws.com"),
        ("us-east-1", Issuer::Updated, "issuer-cognito-idp.us-east-1.amazonaws.com"),
        ("eusc-de-east-1", Issuer::Original, "cognito-idp.eusc-de-east-1.amazonaws.eu"),
        ("us-gov-west-1", Issuer::Updated, "issuer-cognito-idp.us-gov-west-1.amazonaws.com"),
    ] {
        assert_eq!(issuer_host(region, issuer).unwrap(), expected);
    }
}

#[test]
fn a_region_cannot_smuggle_in_another_host() {
    let long = "a".repeat(64);
    for region in [
        "",
        "-",
        "us-east-1-",
        "-us-east-1",
        "us east-1",
        "US-EAST-1",
        "evil.com/",
        "a.b",
        "a:80",
        "a@b",
        "a#",
        "é",
        "us_east_1",
        &long,
    ] {
        assert_eq!(host("sts", region).unwrap_err().code, Code::InvalidArgument, "{region}");
        assert_eq!(variant_host("sts", region, FIPS).unwrap_err().code, Code::InvalidArgument, "{region}");
        assert!(issuer_host(region, Issuer::Original).is_err());
    }
    assert!(host("sts", &"a".repeat(63)).is_ok());
}
